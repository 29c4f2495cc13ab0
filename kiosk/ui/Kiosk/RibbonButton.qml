import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property RibbonItem ribbon

    Accessible.name: root.text
    text: root.ribbon.title

    contentItem: Item {
        PlateImage {
            address: root.ribbon.address
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.paper
            border.width: Theme.stroke * 2
            color: "transparent"
            visible: root.down || root.visualFocus
        }
    }
}
