import QtQuick

// How a map moves through its time: to a turning point, day by day, or, with reduced motion, from one turning point to the next.
Item {
    id: root

    required property TimeMap map
    property int pause: 3000

    readonly property bool playing: play.running || leap.running

    function turn(direction: int): void {
        root.stop();
        const points = root.map.turningPoints;
        const next = direction > 0 ? points.find(day => day > root.map.day + 0.5) : [...points].reverse().find(day => day < root.map.day - 0.5);
        travel.to = next ?? (direction > 0 ? root.map.last : root.map.first);
        travel.from = root.map.day;
        travel.restart();
    }

    function stop(): void {
        play.stop();
        leap.stop();
    }

    function start(): void {
        travel.stop();
        if (root.map.day >= root.map.last)
            root.map.day = root.map.first;
        if (Theme.reduced) {
            leap.start();
            return;
        }
        play.from = root.map.day;
        play.restart();
    }

    function step(days: int): void {
        root.stop();
        travel.stop();
        root.map.day = Math.round(root.map.day) + days;
    }

    onMapChanged: {
        root.stop();
        travel.stop();
    }

    NumberAnimation {
        id: travel

        duration: Theme.reduced ? 0 : 900
        easing.type: Easing.InOutQuad
        property: "day"
        target: root.map
    }

    NumberAnimation {
        id: play

        duration: Math.max(1, (root.map.last - from) * 45)
        property: "day"
        target: root.map
        to: root.map.last
    }

    Timer {
        id: leap

        interval: root.pause
        repeat: true

        onTriggered: {
            root.map.day = root.map.turningPoints.find(day => day > root.map.day + 0.5) ?? root.map.last;
            if (root.map.day >= root.map.last)
                leap.stop();
        }
    }
}
