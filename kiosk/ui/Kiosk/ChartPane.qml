pragma ComponentBehavior: Bound

import QtQuick

ScrollPane {
    id: root

    required property PlateItem plate
    required property string accent
    property real zoom: 1
    property bool titled: true

    readonly property alias set: inner.height

    Item {
        height: Math.max(Theme.gap, (root.height - sheet.height) / 2 - Theme.gap)
        width: 1
    }

    Item {
        id: sheet

        height: inner.height * root.zoom
        width: parent.width

        Column {
            id: inner

            scale: root.zoom
            spacing: Theme.nearGap
            transformOrigin: Item.TopLeft
            width: parent.width / root.zoom

            Loader {
                active: root.plate.strip !== null
                visible: active
                width: parent.width

                sourceComponent: TimelineStrip {
                    large: true
                    strip: root.plate.strip
                }
            }

            SmallCaps {
                color: Theme.accentText(root.accent)
                text: root.plate.caption
                visible: root.titled && root.plate.chart !== null && text !== ""
                width: parent.width
            }

            Loader {
                active: root.plate.chart !== null
                visible: active
                width: parent.width

                sourceComponent: FigureChart {
                    chart: root.plate.chart
                }
            }
        }
    }
}
