pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Slider {
    id: root

    required property TimeMap map

    readonly property real reach: availableWidth - handle.width

    function placeOf(day: real): real {
        return root.leftPadding + root.handle.width / 2 + root.reach * (day - root.from) / (root.to - root.from);
    }

    Accessible.name: root.map.date
    from: root.map.first
    implicitHeight: Theme.target + marks.height
    stepSize: 1
    to: root.map.last
    value: root.map.day

    background: Item {
        Item {
            id: marks

            height: Theme.smallCaps * 1.5
            width: parent.width

            Repeater {
                model: root.map.years

                delegate: Text {
                    required property int modelData

                    color: Theme.bone
                    font.family: Theme.sans
                    font.pixelSize: Theme.smallCaps
                    text: root.map.yearOf(modelData)
                    textFormat: Text.PlainText
                    x: root.placeOf(modelData) + Theme.nearGap * 0.5

                    Rectangle {
                        color: Theme.edge
                        height: parent.height
                        width: Theme.hairline
                        x: -Theme.nearGap * 0.5
                    }
                }
            }
        }

        Rectangle {
            id: track

            color: Theme.ash
            height: 8 * Theme.unit
            radius: height / 2
            width: parent.width
            y: marks.height + (Theme.target - height) / 2

            Rectangle {
                color: Theme.red
                height: parent.height
                radius: parent.radius
                width: root.handle.x + root.handle.width / 2
            }

            Repeater {
                model: root.map.turningPoints

                delegate: Rectangle {
                    required property int modelData

                    color: modelData <= root.map.day ? Theme.paper : Theme.edge
                    height: 14 * Theme.unit
                    width: Theme.stroke * 1.5
                    x: root.placeOf(modelData) - width / 2
                    y: (track.height - height) / 2
                }
            }
        }
    }
    handle: Rectangle {
        border.color: Theme.red
        border.width: 6 * Theme.unit
        color: root.pressed ? Theme.bone : Theme.paper
        height: Theme.target
        radius: height / 2
        width: Theme.target
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: Theme.smallCaps * 1.5
    }

    onMoved: root.map.day = root.value
}
