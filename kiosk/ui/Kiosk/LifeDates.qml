import QtQuick

Column {
    id: root

    required property var life
    required property string caption
    required property real largest
    required property bool placed
    property real room: Infinity

    readonly property real wordsHeight: [born, died, about].reduce((sum, words) => sum + (words.visible ? words.height + root.spacing : 0), 0)
    readonly property real tallest: Math.min(root.largest, (root.room - root.wordsHeight - 3 * root.spacing) / 2.2)

    spacing: Theme.nearGap * 0.5

    SmallCaps {
        id: born

        horizontalAlignment: Text.AlignHCenter
        text: root.life[1] ?? ""
        visible: root.placed && text !== ""
        width: parent.width
    }

    Headline {
        horizontalAlignment: Text.AlignHCenter
        largest: root.tallest
        lines: 1
        text: root.life[0] ?? ""
        width: parent.width
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.brass
        height: Theme.stroke
        width: parent.width * 0.3
    }

    Headline {
        horizontalAlignment: Text.AlignHCenter
        largest: root.tallest
        lines: 1
        text: root.life[2] ?? ""
        width: parent.width
    }

    SmallCaps {
        id: died

        horizontalAlignment: Text.AlignHCenter
        text: root.life[3] ?? ""
        visible: root.placed && text !== ""
        width: parent.width
    }

    SmallCaps {
        id: about

        color: Theme.brass
        horizontalAlignment: Text.AlignHCenter
        text: root.caption
        topPadding: Theme.gap
        visible: text !== ""
        width: parent.width
    }
}
