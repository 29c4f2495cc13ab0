import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property MapPin pin
    property bool chosen: false

    Accessible.name: root.pin.card.title
    implicitHeight: Theme.target
    implicitWidth: Theme.target

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: root.chosen || root.down ? Theme.paper : Theme.brass
            border.width: 4 * Theme.unit
            color: root.chosen ? Theme.brass : Theme.veil(0.5)
            height: 26 * Theme.unit
            radius: height / 2
            width: height
        }
    }
}
