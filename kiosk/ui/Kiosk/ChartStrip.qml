pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property ChartItem chart
    property bool numbered: true
    property int chosen: -1

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.hairline
        color: "transparent"
    }

    Repeater {
        model: root.chart.rows

        delegate: Rectangle {
            id: part

            required property ChartRow modelData
            required property int index

            readonly property ChartMark mark: part.modelData.marks[0]

            color: Theme.series[part.index % Theme.series.length]
            height: root.height
            opacity: root.chosen < 0 || root.chosen === part.index ? 1 : 0.45
            width: Math.max(1, Math.round(root.width * part.mark.high) - Math.round(root.width * part.mark.low) - Theme.stroke)
            x: Math.round(root.width * part.mark.low)

            Text {
                anchors.centerIn: parent
                color: Theme.ink
                font.bold: true
                font.family: Theme.narrow
                font.pixelSize: Math.max(1, Math.min(Theme.lead, root.height * 0.6))
                text: part.index + 1
                textFormat: Text.PlainText
                visible: root.numbered && parent.width > contentWidth * 1.3
            }
        }
    }
}
