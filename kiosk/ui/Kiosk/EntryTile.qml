import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property EntryCard entry

    Accessible.name: root.entry.title

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.accent(root.entry.accent)
            height: 6 * Theme.unit
        }
    }
    contentItem: Item {
        PlateView {
            id: picture

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: 6 * Theme.unit
            height: parent.height - words.height - Theme.gap - 6 * Theme.unit
            plate: root.entry.plate
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 0.75
            anchors.left: parent.left
            anchors.margins: Theme.gap * 0.75
            anchors.right: parent.right
            spacing: Theme.nearGap * 0.25

            Headline {
                largest: Theme.subheading
                text: root.entry.title
                width: parent.width
            }

            Text {
                color: Theme.bone
                font.family: Theme.serif
                font.italic: true
                font.pixelSize: Theme.control
                text: root.entry.years
                textFormat: Text.PlainText
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
