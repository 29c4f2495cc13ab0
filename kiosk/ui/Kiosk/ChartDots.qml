pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property ChartMark mark
    required property color tone
    required property real pitch
    property bool person: false

    readonly property int count: Math.ceil(Math.max(root.mark.high, root.mark.whole) - 0.000001)
    readonly property int fitting: Math.max(1, Math.floor(root.width / root.pitch))
    readonly property int columns: root.fitting > 5 ? root.fitting - root.fitting % 5 : root.fitting
    readonly property real tall: root.pitch * (root.person ? 1.35 : 1)

    implicitHeight: Math.ceil(root.count / root.columns) * root.tall

    Repeater {
        model: root.count

        delegate: DotMark {
            required property int index

            filled: Math.max(0, Math.min(1, root.mark.low - index))
            height: root.tall - root.pitch * 0.2
            person: root.person
            possible: index < root.mark.high
            tone: root.tone
            width: root.pitch * 0.8
            x: index % root.columns * root.pitch
            y: Math.floor(index / root.columns) * root.tall
        }
    }
}
