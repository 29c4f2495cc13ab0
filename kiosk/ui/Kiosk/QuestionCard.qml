pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property EntryCard entry

    readonly property bool wide: width > 1200 * Theme.unit * Theme.textScale
    readonly property bool charted: root.entry.plate.chart !== null
    readonly property real beside: root.charted ? chart.height : 200 * Theme.unit

    Accessible.name: root.entry.title
    implicitHeight: (root.wide ? Math.max(words.height, root.beside) : words.height + root.beside + Theme.gap) + Theme.gap * 2.5

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.accent(root.entry.accent)
            height: 6 * Theme.unit
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gap * 1.25
            anchors.top: parent.top
            spacing: Theme.nearGap
            width: (root.wide ? parent.width * 0.42 : parent.width) - Theme.gap * 2.5

            Headline {
                largest: Theme.heading
                lines: 3
                text: root.entry.title
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                leading: 1.35
                text: root.entry.summary
                width: parent.width
            }
        }

        Loader {
            id: chart

            anchors.left: root.wide ? words.right : parent.left
            anchors.leftMargin: Theme.gap * 1.25
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 1.25
            anchors.top: root.wide ? parent.top : words.bottom
            anchors.topMargin: Theme.gap * 1.25
            active: root.charted
            visible: root.charted

            sourceComponent: FigureChart {
                chart: root.entry.plate.chart
                touchable: false
            }
        }

        PlateView {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 1.25
            anchors.left: root.wide ? words.right : parent.left
            anchors.leftMargin: Theme.gap * 1.25
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 1.25
            anchors.top: root.wide ? parent.top : words.bottom
            anchors.topMargin: Theme.gap * 1.25
            plate: root.entry.plate
            visible: !root.charted
        }
    }
}
