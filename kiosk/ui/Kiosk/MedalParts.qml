pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property var parts
    required property real unitsPerMillimetre
    property int current: -1
    property real enlarged: 1
    property bool movable: false

    signal chosen(index: int)
    signal missed

    function nearest(x: real, y: real): int {
        let best = -1;
        let least = Theme.target / root.enlarged;
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
        gesturePolicy: root.movable ? TapHandler.DragThreshold : TapHandler.ReleaseWithinBounds

        onTapped: point => {
            const index = root.nearest(point.position.x, point.position.y);
            if (index < 0)
                root.missed();
            else
                root.chosen(index);
        }
    }

    Repeater {
        model: root.parts

        delegate: Rectangle {
            id: mark

            required property MedalPart modelData
            required property int index

            readonly property bool current: mark.index === root.current

            border.color: mark.current ? Theme.paper : Theme.ink
            border.width: Theme.stroke * (mark.current ? 2 : 1) / root.enlarged
            color: mark.current ? "transparent" : Theme.brass
            height: width
            radius: width / 2
            visible: root.current >= 0
            width: (mark.current ? 56 : 18) * Theme.unit / root.enlarged
            x: root.width / 2 + mark.modelData.x * root.unitsPerMillimetre - width / 2
            y: root.height / 2 + mark.modelData.y * root.unitsPerMillimetre - height / 2
        }
    }
}
