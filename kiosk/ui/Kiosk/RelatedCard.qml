import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property EntryCard entry

    Accessible.name: root.entry.title
    implicitHeight: words.height + Theme.gap * 1.4

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accent(root.entry.accent)
            width: 6 * Theme.unit
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.nearGap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap * 0.5

            SmallCaps {
                size: Theme.smallCaps * 0.92
                text: root.entry.sectionLabel
                width: parent.width
            }

            Headline {
                largest: Theme.lead
                text: root.entry.title
                width: parent.width
            }
        }
    }
}
