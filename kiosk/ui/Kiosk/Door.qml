import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property SectionItem section

    readonly property bool lying: width > height * 1.25

    Accessible.name: root.section.title

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.accent(root.section.accent)
            height: 8 * Theme.unit
            z: 1
        }
    }
    contentItem: Item {
        clip: true

        PlateView {
            id: picture

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: 8 * Theme.unit
            height: root.lying ? parent.height - 8 * Theme.unit : Math.max(parent.height - words.height - Theme.gap * 1.5, parent.height * 0.3)
            bare: true
            plate: root.section.door.plate
            width: root.lying ? parent.width * 0.35 : parent.width
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            spacing: Theme.nearGap * 0.5
            width: (root.lying ? parent.width * 0.65 : parent.width) - Theme.gap * 2

            Headline {
                largest: Theme.heading
                lines: 1
                text: root.section.title
                width: parent.width
            }

            // Two lines, so that the titles of a row of doors stand side by side.
            ReadingText {
                color: Theme.bone
                height: root.lying ? implicitHeight : Math.max(implicitHeight, lineHeight * 2)
                size: Theme.reading * 0.94
                leading: 1.3
                text: root.section.tagline
                width: parent.width
            }
        }
    }
}
