pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property ChartItem chart

    readonly property bool barred: root.chart.kind === "bars" || root.chart.kind === "sides" || root.chart.kind === "table"
    readonly property var marks: root.chart.rows.reduce((all, row) => [...all, ...row.marks], []).slice(0, 9)
    readonly property real rowPitch: Math.min(64 * Theme.unit, root.height / Math.max(1, root.marks.length))
    readonly property real scaleWidth: Math.min(root.width - Theme.nearGap, ...root.marks.map(mark => (root.width - metrics.advanceWidth(mark.value) - Theme.nearGap * (mark.over ? 2 : 1)) / Math.max(0.01, mark.high, mark.whole)))
    readonly property bool valued: root.rowPitch > metrics.height && metrics.font.pixelSize > 0 && root.scaleWidth > root.width * 0.4

    function dotsFitting(pitch: real): bool {
        const columns = Math.floor(root.width / pitch);
        const tall = pitch * (root.chart.person ? 1.35 : 1);
        const lines = root.chart.rows.reduce((sum, row) => sum + Math.ceil(Math.max(row.marks[0].high, row.marks[0].whole) / Math.max(1, columns > 5 ? columns - columns % 5 : columns)), 0);
        return lines * tall + (root.chart.rows.length - 1) * dots.spacing <= root.height;
    }

    readonly property real pitch: [30, 26, 22, 18, 15, 12, 10, 8, 6, 5].map(size => size * Theme.unit).find(size => root.dotsFitting(size)) ?? 4 * Theme.unit

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: Math.max(1, Math.round(Math.min(Theme.control, 26 * Theme.unit * 1.25)))
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.barred
        width: parent.width

        Repeater {
            model: root.barred ? root.marks : []

            delegate: Item {
                id: row

                required property ChartMark modelData

                height: root.rowPitch
                width: root.width

                ChartBar {
                    id: bar

                    anchors.verticalCenter: parent.verticalCenter
                    height: Math.min(26 * Theme.unit, root.rowPitch * 0.66)
                    mark: row.modelData
                    tone: root.chart.kind === "sides" ? Theme.series[row.modelData.series % Theme.series.length] : row.modelData.high > row.modelData.low ? Theme.brass : Theme.redText
                    width: root.valued ? root.scaleWidth : root.width - Theme.nearGap
                }

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.bone
                    font: metrics.font
                    text: row.modelData.value
                    textFormat: Text.PlainText
                    visible: root.valued
                    x: bar.width * Math.max(row.modelData.high, row.modelData.whole) + (row.modelData.over ? bar.fade * 0.5 : 0) + Theme.nearGap * 0.5
                }
            }
        }
    }

    Column {
        id: dots

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.nearGap * 0.5
        visible: root.chart.kind === "dots"
        width: parent.width

        Repeater {
            model: root.chart.kind === "dots" ? root.chart.rows : []

            delegate: ChartDots {
                required property ChartRow modelData

                mark: modelData.marks[0]
                person: root.chart.person
                pitch: root.pitch
                tone: Theme.series[0]
                width: root.width
            }
        }
    }

    Loader {
        active: root.chart.kind === "parts"
        anchors.verticalCenter: parent.verticalCenter
        height: Math.min(parent.height, 96 * Theme.unit)
        width: parent.width

        sourceComponent: ChartStrip {
            chart: root.chart
            numbered: false
        }
    }

    Loader {
        active: root.chart.kind === "time"
        anchors.fill: parent

        sourceComponent: ChartPlot {
            bare: true
            chart: root.chart
        }
    }
}
