import QtQuick

Item {
    id: root

    required property ChartItem chart

    readonly property bool plain: root.chart.kind === "parts" || root.chart.kind === "time" || root.chart.kind === "table"
    readonly property bool narrow: root.width < 760 * Theme.unit * Theme.textScale
    readonly property real valueSize: root.narrow ? Theme.control * 1.15 : root.plain ? Theme.control * 1.15 : Theme.lead
    readonly property var marks: root.chart.rows.reduce((all, row) => [...all, ...row.marks], [])
    readonly property real valueRoom: root.widest(root.marks.map(root.told), metrics) + Theme.nearGap * 0.5
    readonly property bool stacked: root.plain ? root.valueRoom > root.width * 0.5 : root.narrow || root.chart.kind === "sides"
    readonly property real titleRoom: root.plain ? root.width - root.valueRoom - Theme.gap : root.width * 0.36
    readonly property real room: root.stacked ? root.width : root.width - root.titleRoom - Theme.gap
    readonly property real barRoom: root.room - root.labelRoom
    readonly property real beside: Math.min(root.barRoom, ...root.marks.map(root.longest))
    readonly property bool above: root.beside < root.barRoom * 0.45
    readonly property real scaleWidth: Math.max(1, root.above ? root.barRoom - Theme.gap : root.beside)
    readonly property real labelRoom: root.chart.kind === "sides" && !root.narrow ? Math.min(root.room * 0.32, root.widest(root.marks.map(mark => mark.label), labels) + Theme.gap) : 0

    readonly property real most: Math.max(1, ...root.marks.map(mark => Math.max(mark.high, mark.whole)))
    readonly property real pitch: (root.most > 120 ? 20 : root.most > 50 ? 26 : 34) * Theme.unit

    function told(mark: ChartMark): string {
        return root.chart.kind === "time" && mark.label !== "" ? mark.label + "  " + mark.value : mark.value;
    }

    function wide(mark: ChartMark): real {
        return root.widest([root.told(mark)], metrics);
    }

    function longest(mark: ChartMark): real {
        const behind = root.wide(mark) + Theme.nearGap + (mark.over ? 30 * Theme.unit : 0);
        return (root.barRoom - behind) / Math.max(0.01, mark.high, mark.whole);
    }

    function widest(words: var, measured: FontMetrics): real {
        return measured.font.pixelSize > 0 ? Math.ceil(Math.max(0, ...words.map(word => measured.advanceWidth(word)))) + 2 : 0;
    }

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: Math.max(1, Math.round(root.valueSize))
    }

    FontMetrics {
        id: labels

        font.family: Theme.sans
        font.pixelSize: Math.max(1, Math.round(Theme.smallCaps * 1.1))
    }
}
