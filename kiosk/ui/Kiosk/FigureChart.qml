pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property ChartItem chart
    property bool touchable: true
    property int open: -1

    onChartChanged: root.open = -1

    spacing: Theme.nearGap * (root.touchable ? 0.25 : 0.75)

    ChartMeasure {
        id: measure

        chart: root.chart
        width: root.width - (root.touchable ? 52 * Theme.unit : 0)
    }

    ChartLegend {
        bottomPadding: Theme.nearGap * 0.5
        chart: root.chart
        width: parent.width
    }

    Loader {
        active: root.chart.kind === "parts" || root.chart.kind === "time"
        height: active ? (root.chart.kind === "parts" ? 96 : 340) * Theme.unit : 0
        visible: active
        width: parent.width

        sourceComponent: root.chart.kind === "parts" ? strip : plot
    }

    Component {
        id: strip

        ChartStrip {
            chart: root.chart
            chosen: root.open
        }
    }

    Component {
        id: plot

        ChartPlot {
            chart: root.chart
            chosen: root.open
        }
    }

    Repeater {
        delegate: root.touchable ? button : line
        model: root.chart.rows
    }

    Component {
        id: button

        ChartRowButton {
            required property ChartRow modelData

            measure: measure
            open: root.open === index
            row: modelData
            width: root.width

            onClicked: root.open = root.open === index ? -1 : index
        }
    }

    Component {
        id: line

        ChartRowView {
            required property ChartRow modelData

            measure: measure
            row: modelData
            width: root.width
        }
    }

    ChartAxis {
        readonly property real start: (measure.stacked ? 0 : measure.titleRoom + Theme.gap) + measure.labelRoom

        ticks: root.chart.ticks
        visible: root.chart.ticks.length > 0 && root.chart.kind !== "time"
        width: measure.scaleWidth
        x: start + (root.touchable ? Theme.nearGap * 0.5 : 0)
    }

    Text {
        color: Theme.dim
        font.family: Theme.sans
        font.pixelSize: Theme.smallCaps
        lineHeight: 1.2
        text: root.chart.foot
        textFormat: Text.PlainText
        topPadding: Theme.nearGap * 0.5
        visible: root.touchable && text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
