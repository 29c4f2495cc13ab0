pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Slider {
    id: root

    required property Timeline line
    required property real seenFirst
    required property real seenDays

    readonly property real dayWidth: root.width / (root.line.last + 1 - root.line.first)

    function placeOf(day: real): real {
        return (day - root.line.first) * root.dayWidth;
    }

    Accessible.name: qsTr("Time shown")
    from: root.line.first
    implicitHeight: Math.max(Theme.target, rows.height + years.height)
    stepSize: 1
    to: Math.max(root.line.first + 1, root.line.last + 1 - root.seenDays)
    value: root.seenFirst

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: Theme.coal
        }

        Repeater {
            model: root.line.periods

            delegate: Rectangle {
                required property TimelinePeriod modelData

                color: Theme.ash
                height: parent.height
                width: (modelData.last + 1 - modelData.first) * root.dayWidth
                x: root.placeOf(modelData.first)
            }
        }

        Column {
            id: rows

            spacing: 2 * Theme.unit
            topPadding: Theme.nearGap * 0.4

            Repeater {
                model: root.line.bands

                delegate: Item {
                    id: row

                    required property TimelineBand modelData

                    height: 6 * Theme.unit
                    width: root.width

                    Repeater {
                        model: row.modelData.days

                        delegate: Rectangle {
                            required property int modelData

                            color: Theme.accent(row.modelData.accent)
                            visible: x >= 0
                            height: row.height
                            width: Math.max(1, 2.5 * Theme.unit)
                            x: root.placeOf(modelData)
                        }
                    }
                }
            }
        }

        Item {
            id: years

            readonly property int every: Math.ceil(Theme.smallCaps * 3.2 / (366 * root.dayWidth))

            anchors.bottom: parent.bottom
            height: Theme.smallCaps * 1.4
            width: parent.width

            Repeater {
                model: root.line.years

                delegate: Text {
                    required property int modelData
                    required property int index

                    color: Theme.bone
                    font.family: Theme.sans
                    font.pixelSize: Theme.smallCaps
                    text: root.line.yearOf(modelData)
                    textFormat: Text.PlainText
                    visible: index % years.every === 0
                    x: root.placeOf(modelData) + 3 * Theme.unit
                }
            }
        }
    }
    handle: Rectangle {
        border.color: Theme.paper
        border.width: 3 * Theme.unit
        color: Qt.alpha(Theme.paper, root.pressed ? 0.3 : 0.12)
        height: root.height
        width: Math.min(root.width, Math.max(Theme.target * 0.6, root.seenDays * root.dayWidth))
        x: root.visualPosition * (root.width - width)
    }
}
