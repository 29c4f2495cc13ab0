import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    property bool chosen: false
    property bool disputed: false
    property string iconName: ""
    property bool iconBehind: false
    property real textSize: Theme.control

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.nearGap * 1.5)
    implicitWidth: Math.max(implicitHeight, content.implicitWidth + implicitHeight * (root.text === "" ? 0.6 : 0.84))
    opacity: root.enabled ? 1 : 0.35

    background: Rectangle {
        border.color: root.disputed ? Theme.red : Theme.edge
        border.width: root.chosen ? 0 : Theme.stroke
        color: root.chosen ? (root.down ? Theme.bone : Theme.paper) : (root.down ? Theme.edge : "transparent")
        radius: height / 2
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            layoutDirection: root.iconBehind ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.nearGap * 0.75

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                tone: root.chosen ? Theme.ink : Theme.paper
                visible: root.iconName !== ""
            }

            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.chosen ? Theme.ink : Theme.paper
                font.family: Theme.sans
                font.pixelSize: root.textSize
                text: root.text
                textFormat: Text.PlainText
                visible: root.text !== ""
            }
        }
    }
}
