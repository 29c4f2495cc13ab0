pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property TabItem modelData
    required property int index
    required property color accent

    readonly property real natural: words.height + Theme.gap * 2

    signal linkChosen(address: string)

    color: Theme.coal

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: root.accent
        height: 6 * Theme.unit
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.nearGap

        SmallCaps {
            color: root.accent
            text: root.modelData.title
            width: parent.width
        }

        Repeater {
            model: root.modelData.blocks

            delegate: BlockView {
                required property BlockItem modelData

                block: modelData
                textSize: Theme.reading * 0.95
                width: words.width

                onLinkChosen: address => root.linkChosen(address)
            }
        }
    }
}
