pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Strip strip
    property bool large: false
    property string years: ""

    implicitHeight: column.height

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * (root.large ? 1 : 0.5)

        Headline {
            horizontalAlignment: Text.AlignHCenter
            largest: Theme.heading
            lines: 1
            text: root.years
            visible: !root.large
            width: parent.width
        }

        Item {
            height: axis.y + axis.height + ends.height
            width: parent.width

            Repeater {
                model: root.strip.periods

                delegate: Rectangle {
                    required property StripMark modelData

                    color: Theme.ash
                    height: axis.y + axis.height / 2
                    width: Math.max(1, (modelData.end - modelData.start) * root.width)
                    x: modelData.start * root.width

                    SmallCaps {
                        horizontalAlignment: Text.AlignHCenter
                        size: Theme.smallCaps * 0.85
                        text: parent.modelData.text
                        topPadding: Theme.nearGap * 0.5
                        visible: root.large
                        width: Math.min(root.width, Math.max(parent.width, Theme.smallCaps * 12))
                        x: Math.max(-parent.x, Math.min((parent.width - width) / 2, root.width - parent.x - width))
                    }
                }
            }

            Rectangle {
                id: axis

                color: Theme.edge
                height: 4 * Theme.unit
                width: parent.width
                y: (root.large ? 96 : 36) * Theme.unit * (root.large ? Theme.textScale : 1)
            }

            Repeater {
                model: root.strip.marks

                delegate: Rectangle {
                    required property StripMark modelData

                    readonly property bool lasting: (modelData.end - modelData.start) * root.width > height

                    color: Theme.brass
                    height: (root.large ? 18 : 14) * Theme.unit
                    radius: lasting ? 0 : height / 2
                    width: Math.max(height, (modelData.end - modelData.start) * root.width)
                    x: Math.max(0, Math.min((modelData.start + modelData.end) / 2 * root.width - width / 2, root.width - width))
                    y: axis.y + (axis.height - height) / 2
                }
            }

            Item {
                id: ends

                height: Theme.smallCaps * 1.6
                width: parent.width
                y: axis.y + axis.height + Theme.nearGap * 0.6

                SmallCaps {
                    text: root.strip.firstYear
                }

                SmallCaps {
                    anchors.right: parent.right
                    text: root.strip.lastYear
                }
            }
        }

        Column {
            spacing: Theme.nearGap
            visible: root.large
            width: parent.width

            Repeater {
                model: root.large ? root.strip.events : []

                delegate: Item {
                    id: event

                    required property StripMark modelData

                    height: words.height
                    width: parent ? parent.width : 0

                    Rectangle {
                        color: Theme.brass
                        height: parent.height
                        width: 4 * Theme.unit
                    }

                    Column {
                        id: words

                        spacing: 2 * Theme.unit
                        width: parent.width - x
                        x: Theme.gap * 0.75

                        SmallCaps {
                            color: Theme.brass
                            size: Theme.smallCaps * 0.92
                            text: event.modelData.dates
                            width: parent.width
                        }

                        ReadingText {
                            leading: 1.25
                            size: Theme.reading * 0.86
                            text: event.modelData.text
                            width: parent.width
                        }
                    }
                }
            }
        }
    }
}
