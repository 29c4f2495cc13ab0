pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property var ticks

    readonly property real widest: metrics.font.pixelSize > 0 ? Math.max(1, ...root.ticks.map(tick => metrics.advanceWidth(tick.label))) : 1
    readonly property real step: root.ticks.length > 1 ? root.width * (root.ticks[root.ticks.length - 1].at - root.ticks[0].at) / (root.ticks.length - 1) : root.width
    readonly property int stride: Math.max(1, Math.ceil((root.widest * 1.5 + Theme.nearGap) / Math.max(1, root.step)))

    implicitHeight: Theme.nearGap * 0.5 + metrics.height

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Math.max(1, Math.round(Theme.smallCaps))
    }

    Rectangle {
        color: Theme.edge
        height: Theme.hairline
        width: parent.width
    }

    Repeater {
        model: root.ticks

        delegate: Item {
            id: tick

            required property ChartTick modelData
            required property int index

            readonly property bool told: tick.index % root.stride === 0

            x: Math.round(root.width * tick.modelData.at)

            Rectangle {
                color: Theme.edge
                height: Theme.nearGap * (tick.told ? 0.5 : 0.3)
                width: Theme.hairline
            }

            Text {
                color: Theme.dim
                font: metrics.font
                text: tick.modelData.label
                textFormat: Text.PlainText
                visible: tick.told
                x: Math.max(-tick.x, Math.min(-contentWidth / 2, root.width - tick.x - contentWidth))
                y: Theme.nearGap * 0.5
            }
        }
    }
}
