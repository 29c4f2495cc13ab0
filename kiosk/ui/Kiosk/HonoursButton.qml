import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property PlateItem plate

    Accessible.name: qsTr("Awards")
    implicitHeight: Math.max(Theme.target, bar.height + Theme.nearGap * 1.5)
    implicitWidth: bar.width + Theme.gap

    background: Rectangle {
        border.color: root.visualFocus ? Theme.paper : Theme.edge
        border.width: Theme.stroke
        color: root.down ? Theme.edge : "transparent"
        radius: 6 * Theme.unit
    }
    contentItem: Item {
        RibbonBar {
            id: bar

            anchors.centerIn: parent
            cell: 84 * Theme.unit
            ribbons: root.plate.ribbons
        }
    }
}
