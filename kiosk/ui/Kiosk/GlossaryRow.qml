import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property TermItem term

    Accessible.name: root.term.name
    implicitHeight: words.height + Theme.gap

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gap * 0.75
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap * 0.25

            Headline {
                largest: Theme.lead
                text: root.term.name
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                leading: 1.3
                size: Theme.reading * 0.9
                text: root.term.meaning
                width: parent.width
            }
        }
    }
}
