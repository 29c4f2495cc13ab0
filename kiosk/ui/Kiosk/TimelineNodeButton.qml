import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property TimelineNode node

    readonly property int more: root.node.occasions.length - 1

    Accessible.description: root.node.dates
    Accessible.name: root.more > 0 ? qsTr("%1 and %2 more").arg(root.node.title).arg(root.more) : root.node.title
    implicitHeight: Math.max(Theme.target, Theme.control * 2.2)
    implicitWidth: words.width + Theme.control * 1.1

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.nearGap * 0.4
            anchors.bottomMargin: Theme.nearGap * 0.4
            border.color: Theme.ash
            border.width: Theme.hairline
            color: root.down ? Theme.edge : Theme.coal

            Rectangle {
                color: Theme.accent(root.node.accent)
                height: parent.height
                width: 6 * Theme.unit
            }
        }
    }
    contentItem: Item {
        Row {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.control * 0.7
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.control * 0.4

            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.paper
                font.family: Theme.sans
                font.pixelSize: Theme.control
                text: root.node.title
                textFormat: Text.PlainText
            }

            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.brass
                font.bold: true
                font.family: Theme.sans
                font.pixelSize: Theme.control
                text: qsTr("+%1").arg(root.more)
                textFormat: Text.PlainText
                visible: root.more > 0
            }
        }
    }
}
