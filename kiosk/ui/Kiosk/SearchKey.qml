import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    property string iconName: ""
    property string label: ""

    Accessible.name: root.label !== "" ? root.label : root.text
    implicitHeight: Theme.target

    background: Rectangle {
        color: root.down ? Theme.edge : Theme.ash
        radius: 8 * Theme.unit
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Math.min(parent.height * 0.55, 40 * Theme.unit)
            visible: root.iconName !== ""
        }

        Text {
            anchors.centerIn: parent
            color: Theme.paper
            font.family: Theme.sans
            font.pixelSize: Math.min(Theme.control * 1.15, root.height * 0.6, root.width * (text.length > 1 ? 1.2 / text.length : 0.7))
            text: root.text
            textFormat: Text.PlainText
        }
    }
}
