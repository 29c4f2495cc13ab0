pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Strip strip
    property bool large: false
    property string years: ""
    property int chosen: -1
    readonly property alias line: touched

    function choose(event: int): void {
        root.chosen = root.chosen === event ? -1 : event;
    }

    function nearest(share: real): int {
        let best = -1;
        let least = Theme.target * 0.7 / root.width;
        root.strip.events.forEach((mark, index) => {
            const away = Math.max(0, mark.start - share, share - mark.end);
            if (away <= least && (best < 0 || away < least)) {
                best = index;
                least = away;
            }
        });
        return best;
    }

    onStripChanged: root.chosen = -1

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
                    readonly property bool chosen: root.chosen >= 0 && root.strip.events[root.chosen] === modelData

                    readonly property bool own: modelData.text === ""

                    border.color: root.large ? Theme.ink : Theme.coal
                    border.width: own ? 0 : Theme.stroke
                    color: chosen ? Theme.paper : Theme.brass
                    height: (chosen ? 32 : own ? 10 : root.large ? 22 : 16) * Theme.unit
                    radius: lasting ? 0 : height / 2
                    width: Math.max(height, (modelData.end - modelData.start) * root.width)
                    x: Math.max(0, Math.min((modelData.start + modelData.end) / 2 * root.width - width / 2, root.width - width))
                    y: axis.y + (axis.height - height) / 2
                    z: chosen ? 2 : own ? 0 : 1
                }
            }

            Item {
                id: touched

                height: Theme.target
                visible: root.large
                width: parent.width
                y: axis.y + (axis.height - height) / 2

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds

                    onTapped: point => {
                        const event = root.nearest(point.position.x / root.width);
                        if (event >= 0)
                            root.choose(event);
                    }
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

                delegate: StripEvent {
                    required property StripMark modelData
                    required property int index

                    chosen: root.chosen === index
                    mark: modelData
                    width: parent ? parent.width : 0

                    onClicked: root.choose(index)
                }
            }
        }
    }
}
