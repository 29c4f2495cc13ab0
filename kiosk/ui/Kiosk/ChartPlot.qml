pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property ChartItem chart
    property bool bare: false
    property int chosen: -1

    readonly property real numbers: root.bare || metrics.font.pixelSize < 1 ? 0 : Math.max(0, ...root.chart.ticks.map(tick => metrics.advanceWidth(tick.label))) + Theme.nearGap * 0.5
    readonly property real air: Math.max(8 * Theme.unit, metrics.height * 0.5)

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Math.max(1, Math.round(Theme.smallCaps))
    }

    Item {
        id: field

        height: root.height - root.air - (root.bare ? root.air : axis.height)
        width: root.width - root.numbers - root.air
        x: root.numbers
        y: root.air

        Repeater {
            model: root.bare ? [] : root.chart.ticks

            delegate: Rectangle {
                id: level

                required property ChartTick modelData

                color: Theme.ash
                height: Theme.hairline
                width: field.width
                y: Math.round(field.height * (1 - level.modelData.at))

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.dim
                    font: metrics.font
                    text: level.modelData.label
                    textFormat: Text.PlainText
                    x: -contentWidth - Theme.nearGap * 0.5
                }
            }
        }

        Repeater {
            model: root.chart.lines

            delegate: Shape {
                id: line

                required property ChartLine modelData
                required property int index

                readonly property color tone: Theme.series[line.index % Theme.series.length]

                function placed(points: var): var {
                    return points.map(point => Qt.point(point.x * field.width, point.y * field.height));
                }

                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: Qt.alpha(line.tone, 0.3)
                    strokeColor: "transparent"

                    PathPolyline {
                        path: [...line.placed(line.modelData.upper), ...line.placed(line.modelData.lower).reverse()]
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: line.tone
                    strokeWidth: Theme.stroke * 2

                    PathPolyline {
                        path: line.placed(line.modelData.upper)
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: line.tone
                    strokeWidth: Theme.stroke * 2

                    PathPolyline {
                        path: line.placed(line.modelData.lower)
                    }
                }
            }
        }

        Repeater {
            model: root.chart.rows

            delegate: Item {
                id: row

                required property ChartRow modelData
                required property int index

                Repeater {
                    model: row.modelData.marks

                    delegate: Rectangle {
                        id: point

                        required property ChartMark modelData

                        readonly property bool chosen: root.chosen === row.index

                        border.color: Theme.coal
                        border.width: Theme.stroke
                        color: point.chosen ? Theme.paper : Theme.series[point.modelData.series % Theme.series.length]
                        height: width + field.height * (point.modelData.high - point.modelData.low)
                        radius: point.modelData.series % 2 === 0 ? width / 2 : 0
                        width: (point.chosen ? 26 : 18) * Theme.unit
                        x: field.width * point.modelData.at - width / 2
                        y: field.height * (1 - point.modelData.high) - width / 2
                    }
                }
            }
        }
    }

    ChartAxis {
        id: axis

        ticks: root.chart.dates
        visible: !root.bare
        width: field.width
        x: field.x
        y: field.y + field.height
    }
}
