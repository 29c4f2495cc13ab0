pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property TimelineBand band
    required property int firstDay
    required property real pace
    required property int lanes
    required property real laneHeight
    required property real nameHeight
    required property real seenFrom

    signal chosen(node: TimelineNode)

    implicitHeight: root.nameHeight + root.lanes * root.laneHeight

    Rectangle {
        color: Theme.ash
        height: Theme.hairline
        width: root.width
    }

    Repeater {
        model: root.band.nodes

        delegate: Item {
            id: place

            required property TimelineNode node

            readonly property real duration: (node.last + 1 - node.first) * root.pace

            height: root.laneHeight
            width: Math.max(button.width, duration)
            x: (node.first - root.firstDay) * root.pace
            y: root.nameHeight + node.lane * root.laneHeight

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent(place.node.accent)
                height: 4 * Theme.unit
                opacity: 0.55
                width: place.duration
            }

            TimelineNodeButton {
                id: button

                readonly property real room: Math.max(0, (place.node.until - place.node.first) * root.pace - width - Theme.nearGap)

                height: root.laneHeight
                node: place.node
                x: Math.max(0, Math.min(root.seenFrom + Theme.nearGap - place.x, room))

                onClicked: root.chosen(place.node)
            }
        }
    }

    SmallCaps {
        id: name

        color: Theme.accentText(root.band.accent)
        style: Text.Outline
        styleColor: Theme.ink
        text: root.band.title
        wrapMode: Text.NoWrap
        x: root.seenFrom + Theme.margin
        y: Theme.nearGap * 0.3
    }
}
