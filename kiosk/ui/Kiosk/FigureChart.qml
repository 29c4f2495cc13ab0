pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property var bars
    property real labelSize: Theme.control
    property bool bare: false
    readonly property color body: Theme.bar
    readonly property bool stacked: root.bare || width < 760 * Theme.unit * Theme.textScale
    readonly property real valueRoom: root.bare ? 0 : Theme.nearGap + Math.max(0, ...root.bars.map(bar => metrics.advanceWidth(bar.value)))

    spacing: root.bare ? Theme.nearGap * 0.75 : root.stacked ? Theme.nearGap : Theme.nearGap * 0.75

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: Math.max(1, Math.round(Theme.lead))
    }

    Repeater {
        model: root.bars

        delegate: Grid {
            id: row

            required property FigureBar modelData

            readonly property real labelWidth: root.stacked ? width : width * 0.4
            readonly property real room: root.stacked ? width : width - labelWidth - columnSpacing

            columnSpacing: Theme.gap
            columns: root.stacked ? 1 : 2
            rowSpacing: Theme.nearGap * 0.25
            verticalItemAlignment: Grid.AlignVCenter
            width: root.width

            Text {
                color: Theme.bone
                font.family: Theme.sans
                font.pixelSize: root.labelSize
                text: row.modelData.label
                textFormat: Text.PlainText
                visible: !root.bare
                width: row.labelWidth
                wrapMode: Text.Wrap
            }

            Item {
                id: track

                readonly property real scaleWidth: Math.max(1, width - root.valueRoom)

                height: root.bare ? 24 * Theme.unit : Math.max(value.implicitHeight, 34 * Theme.unit)
                width: row.room

                Rectangle {
                    color: root.body
                    height: 16 * Theme.unit
                    width: track.scaleWidth * row.modelData.low
                    y: (track.height - height) / 2
                }

                Rectangle {
                    id: mark

                    color: row.modelData.high > row.modelData.low ? Theme.brass : Theme.red
                    height: root.bare ? 24 * Theme.unit : 34 * Theme.unit
                    radius: 3 * Theme.unit
                    width: Math.max(10 * Theme.unit, track.scaleWidth * (row.modelData.high - row.modelData.low))
                    x: track.scaleWidth * row.modelData.low
                    y: (track.height - height) / 2
                }

                Text {
                    id: value

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.paper
                    font.bold: true
                    font.family: Theme.narrow
                    font.pixelSize: metrics.font.pixelSize
                    text: row.modelData.value
                    textFormat: Text.PlainText
                    visible: !root.bare
                    x: mark.x + mark.width + Theme.nearGap
                }
            }
        }
    }
}
