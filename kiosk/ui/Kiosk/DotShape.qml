import QtQuick

Item {
    id: root

    required property color paint
    required property color rim
    property bool person: false

    readonly property real line: Math.max(1, root.width * 0.08)

    Rectangle {
        border.color: root.rim
        border.width: root.line
        color: root.paint
        height: width
        radius: width / 2
        width: root.person ? root.width * 0.42 : root.width
        x: (root.width - width) / 2
    }

    Rectangle {
        border.color: root.rim
        border.width: root.line
        bottomLeftRadius: width * 0.1
        bottomRightRadius: width * 0.1
        color: root.paint
        height: root.height - y
        topLeftRadius: width * 0.42
        topRightRadius: width * 0.42
        visible: root.person
        width: root.width * 0.72
        x: (root.width - width) / 2
        y: root.width * 0.48
    }
}
