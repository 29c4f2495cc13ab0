pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property ChartMark mark
    required property ChartMeasure measure
    required property color tone

    readonly property string kind: root.measure.chart.kind
    readonly property bool barred: root.kind === "bars" || root.kind === "sides"
    readonly property bool above: root.kind === "dots" || root.measure.above
    readonly property bool beside: root.measure.labelRoom > 0
    readonly property real barHeight: 26 * Theme.unit

    implicitHeight: root.beside ? Math.max(label.height, body.height) : (label.visible ? label.height : 0) + body.height

    Text {
        id: label

        color: Theme.bone
        font.family: Theme.sans
        font.pixelSize: Theme.smallCaps * 1.1
        text: root.mark.label
        textFormat: Text.PlainText
        visible: text !== "" && root.barred
        width: root.beside ? root.measure.labelRoom - Theme.nearGap : root.width
        wrapMode: Text.Wrap
        y: root.beside ? (root.height - height) / 2 : 0
    }

    Item {
        id: body

        height: root.above && root.barred ? value.height + root.barHeight : root.barred ? Math.max(value.height, root.barHeight) : value.height + (dots.active ? dots.height + Theme.nearGap * 0.25 : 0)
        width: root.width - x
        x: root.beside ? root.measure.labelRoom : 0
        y: root.beside ? (root.height - height) / 2 : label.visible ? label.height : 0

        ChartBar {
            id: bar

            height: root.barHeight
            mark: root.mark
            tone: root.tone
            visible: root.barred
            width: root.measure.scaleWidth
            y: root.above ? value.height : (body.height - height) / 2
        }

        Text {
            id: value

            color: Theme.paper
            font.bold: true
            font.family: Theme.narrow
            font.pixelSize: Math.max(1, Math.round(root.measure.valueSize))
            horizontalAlignment: root.barred || root.kind === "dots" ? Text.AlignLeft : Text.AlignRight
            text: root.measure.told(root.mark)
            textFormat: Text.PlainText
            width: root.barred && !root.above ? root.measure.wide(root.mark) : body.width
            wrapMode: Text.Wrap
            x: root.barred && !root.above ? bar.width * Math.max(root.mark.high, root.mark.whole) + (root.mark.over ? bar.fade : 0) + Theme.nearGap * 0.75 : 0
            y: root.barred && !root.above ? (body.height - height) / 2 : 0
        }

        Loader {
            id: dots

            active: root.kind === "dots"
            width: body.width
            y: value.height + Theme.nearGap * 0.25

            sourceComponent: ChartDots {
                mark: root.mark
                person: root.measure.chart.person
                pitch: root.measure.pitch
                tone: root.tone
            }
        }
    }
}
