import QtQuick

Item {
    id: root

    property color tone: Theme.brass
    property bool person: false
    property real filled: 1
    property bool possible: false

    DotShape {
        anchors.fill: parent
        paint: root.possible ? Qt.alpha(root.tone, 0.3) : "transparent"
        person: root.person
        rim: root.possible ? root.tone : Theme.edge
        visible: root.filled < 1
    }

    Item {
        clip: root.filled < 1
        height: parent.height
        visible: root.filled > 0
        width: parent.width * root.filled

        DotShape {
            height: root.height
            paint: root.tone
            person: root.person
            rim: root.tone
            width: root.width
        }
    }
}
