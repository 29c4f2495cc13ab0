import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property Occasion occasion

    Accessible.description: root.occasion.dates
    Accessible.name: root.occasion.title
    implicitHeight: Math.max(Theme.target, words.height + Theme.gap)

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accent(root.occasion.card.accent)
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
            spacing: Theme.nearGap * 0.25

            SmallCaps {
                size: Theme.smallCaps * 0.92
                text: root.occasion.dates
                width: parent.width
            }

            Headline {
                largest: Theme.lead
                text: root.occasion.title
                width: parent.width
            }
        }
    }
}
