import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property ChartRow row
    required property ChartMeasure measure
    required property int index
    property bool open: false

    Accessible.description: root.row.detail
    Accessible.name: root.row.spoken
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, view.implicitHeight + Theme.nearGap)
    leftPadding: Theme.nearGap * 0.5

    background: Rectangle {
        border.color: Theme.paper
        border.width: root.visualFocus ? Theme.stroke : 0
        color: root.down ? Theme.ash : "transparent"
        radius: 4 * Theme.unit

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.ash
            height: Theme.hairline
            width: parent.width
        }
    }
    contentItem: Item {
        ChartRowView {
            id: view

            anchors.verticalCenter: parent.verticalCenter
            index: root.index
            measure: root.measure
            open: root.open
            row: root.row
            width: root.measure.width
        }

        Icon {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.open ? "chevron-up" : "chevron-down"
            size: 28 * Theme.unit * Math.min(Theme.textScale, 1.5)
            tone: Theme.bone
        }
    }
}
