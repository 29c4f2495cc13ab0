pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property rect frame
    required property real soft

    component Fade: Rectangle {
        id: fade

        property bool flat: false
        property bool end: false

        visible: x < root.width && x + width > 0 && y < root.height && y + height > 0

        gradient: Gradient {
            orientation: fade.flat ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: Qt.alpha(Theme.sea, fade.end ? 0 : 1)
                position: 0
            }
            GradientStop {
                color: Qt.alpha(Theme.sea, fade.end ? 1 : 0)
                position: 1
            }
        }
    }

    Fade {
        flat: true
        height: root.frame.height + 2
        width: root.soft
        x: root.frame.x - 1
        y: root.frame.y - 1
    }

    Fade {
        end: true
        flat: true
        height: root.frame.height + 2
        width: root.soft
        x: root.frame.x + root.frame.width - root.soft + 1
        y: root.frame.y - 1
    }

    Fade {
        height: root.soft
        width: root.frame.width + 2
        x: root.frame.x - 1
        y: root.frame.y - 1
    }

    Fade {
        end: true
        height: root.soft
        width: root.frame.width + 2
        x: root.frame.x - 1
        y: root.frame.y + root.frame.height - root.soft + 1
    }
}
