pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property ChartRow row
    required property ChartMeasure measure
    required property int index
    property bool open: false

    readonly property string kind: root.measure.chart.kind

    function tone(mark: ChartMark): color {
        if (root.kind === "bars")
            return mark.high > mark.low ? Theme.brass : Theme.redText;
        return Theme.series[mark.series % Theme.series.length];
    }

    spacing: Theme.nearGap * 0.5

    Grid {
        columnSpacing: Theme.gap
        columns: root.measure.stacked ? 1 : 2
        rowSpacing: Theme.nearGap * 0.25
        verticalItemAlignment: Grid.AlignVCenter
        width: root.width

        Row {
            id: head

            readonly property real room: root.measure.stacked ? root.width : root.measure.titleRoom

            spacing: Theme.nearGap

            Rectangle {
                color: Theme.series[root.index % Theme.series.length]
                height: title.font.pixelSize * 1.4
                visible: root.kind === "parts"
                width: height

                Text {
                    anchors.centerIn: parent
                    color: Theme.ink
                    font.bold: true
                    font.family: Theme.narrow
                    font.pixelSize: title.font.pixelSize
                    text: root.index + 1
                    textFormat: Text.PlainText
                }
            }

            Text {
                id: title

                color: Theme.bone
                font.bold: root.kind === "sides"
                font.family: Theme.sans
                font.pixelSize: Math.max(1, Math.round(Theme.control))
                text: root.row.title
                textFormat: Text.PlainText
                width: head.room - (root.kind === "parts" ? font.pixelSize * 1.4 + head.spacing : 0)
                wrapMode: Text.Wrap
            }
        }

        Column {
            spacing: Theme.nearGap * 0.5
            width: root.measure.stacked ? root.width : root.width - root.measure.titleRoom - Theme.gap

            Repeater {
                model: root.row.marks

                delegate: ChartMarkView {
                    required property ChartMark modelData

                    mark: modelData
                    measure: root.measure
                    tone: root.tone(modelData)
                    width: parent ? parent.width : 0
                }
            }
        }
    }

    Text {
        color: Theme.paper
        font.family: Theme.serif
        font.pixelSize: Math.max(1, Math.round(Theme.control * 0.92))
        leftPadding: Theme.nearGap
        lineHeight: 1.25
        text: root.row.detail
        textFormat: Text.PlainText
        visible: root.open
        width: root.width
        wrapMode: Text.Wrap

        Rectangle {
            color: Theme.brass
            height: parent.height
            width: Theme.stroke * 2
        }
    }
}
