import QtQuick

Text {
    id: root

    property real largest: Theme.title
    property int lines: 2
    property bool oneLineFirst: false

    readonly property list<real> steps: [Theme.display, Theme.title, Theme.heading, Theme.subheading, Theme.lead]

    function fitting(words: string, room: real): real {
        if (root.oneLineFirst) {
            const whole = metrics.advanceWidth(words) / metrics.font.pixelSize;
            const single = root.steps.find(step => step <= root.largest + 0.5 && step >= Theme.heading - 0.5 && whole * step <= room);
            if (single !== undefined)
                return single;
        }
        const parts = words.split(/[ \n-]+/);
        for (const step of root.steps) {
            if (step > root.largest + 0.5)
                continue;
            const scale = step / metrics.font.pixelSize;
            const widest = Math.max(...parts.map(part => metrics.advanceWidth(part) * scale));
            if (widest <= room && metrics.advanceWidth(words) * scale <= room * (root.lines - (root.lines > 1 ? 0.25 : 0)))
                return step;
        }
        const longest = Math.max(...parts.map(part => metrics.advanceWidth(part)));
        return Math.min(Theme.lead, room / longest * metrics.font.pixelSize);
    }

    readonly property real size: Math.max(1, Math.floor(root.width > 0 ? root.fitting(root.text, root.width) : root.largest))

    color: Theme.paper
    font.bold: true
    font.family: Theme.narrow
    font.pixelSize: root.size
    lineHeight: Math.round(root.size * 1.06)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: 100
    }
}
