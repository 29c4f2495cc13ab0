import QtQuick

Item {
    id: root

    required property ChartMark mark
    required property color tone

    readonly property real end: Math.round(root.width * root.mark.low)
    readonly property real far: Math.round(root.width * root.mark.high)
    readonly property bool ranged: root.mark.high > root.mark.low
    readonly property real cap: Math.max(2, Math.round(root.height * 0.22))
    readonly property real fade: root.height * 1.1

    Rectangle {
        border.color: Theme.edge
        border.width: Theme.hairline
        color: "transparent"
        height: parent.height
        visible: root.mark.whole > 0
        width: Math.round(root.width * root.mark.whole)
    }

    Rectangle {
        color: Qt.tint(Theme.coal, Qt.alpha(root.tone, 0.42))
        height: parent.height
        width: root.end
    }

    Rectangle {
        color: root.tone
        height: parent.height
        visible: root.ranged
        width: root.far - root.end
        x: root.end
    }

    Rectangle {
        border.color: root.tone
        border.width: Math.max(1, root.cap * 0.3)
        color: root.mark.about ? Theme.coal : root.tone
        height: parent.height
        visible: !root.ranged
        width: root.cap * (root.mark.about ? 1.4 : 1)
        x: Math.max(0, root.end - width)
    }

    Rectangle {
        height: parent.height
        visible: root.mark.over
        width: root.fade
        x: root.far

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Qt.alpha(root.tone, 0.6)
                position: 0
            }
            GradientStop {
                color: Qt.alpha(root.tone, 0)
                position: 1
            }
        }
    }
}
