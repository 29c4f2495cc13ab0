pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property var parts
    required property real unitsPerMillimetre
    property int current: -1

    signal chosen(index: int)

    function nearest(x: real, y: real): int {
        let best = -1;
        let least = Number.MAX_VALUE;
        for (let index = 0; index < root.parts.length; ++index) {
            const part = root.parts[index];
            const away = Math.hypot(root.width / 2 + part.x * root.unitsPerMillimetre - x, root.height / 2 + part.y * root.unitsPerMillimetre - y);
            if (away < least) {
                least = away;
                best = index;
            }
        }
        return best;
    }

    TapHandler {
        enabled: root.parts.length > 0
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: point => root.chosen(root.nearest(point.position.x, point.position.y))
    }

    Repeater {
        model: root.parts

        delegate: Rectangle {
            id: mark

            required property MedalPart modelData
            required property int index

            readonly property bool current: mark.index === root.current

            border.color: mark.current ? Theme.paper : Theme.ink
            border.width: Theme.stroke * (mark.current ? 2 : 1)
            color: mark.current ? "transparent" : Theme.brass
            height: width
            radius: width / 2
            width: (mark.current ? 56 : 18) * Theme.unit
            x: root.width / 2 + mark.modelData.x * root.unitsPerMillimetre - width / 2
            y: root.height / 2 + mark.modelData.y * root.unitsPerMillimetre - height / 2
        }
    }
}
