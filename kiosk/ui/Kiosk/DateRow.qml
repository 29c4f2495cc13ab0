import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property EntryCard entry

    readonly property bool wide: width > 820 * Theme.unit * Theme.textScale
    readonly property bool yearShown: width > 1100 * Theme.unit * Theme.textScale
    readonly property real yearWidth: root.yearShown ? year.implicitWidth + Theme.gap * 2 : 0

    Accessible.name: root.entry.title
    implicitHeight: Math.max(words.height + Theme.gap * 1.5, root.wide ? 196 * Theme.unit : 0)

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accent(root.entry.accent)
            width: 8 * Theme.unit
        }
    }
    contentItem: Item {
        Text {
            id: year

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.25
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentText(root.entry.accent)
            font.bold: true
            font.family: Theme.narrow
            font.pixelSize: Theme.heading
            text: root.entry.year
            textFormat: Text.PlainText
            visible: root.yearShown
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.25 + root.yearWidth
            anchors.right: picture.visible ? picture.left : parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap * 0.4

            Headline {
                largest: Theme.subheading * 1.15
                text: root.entry.title
                width: parent.width
            }

            Text {
                color: Theme.bone
                font.family: Theme.serif
                font.italic: true
                font.pixelSize: Theme.control
                text: root.entry.dates
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }

            ReadingText {
                color: Theme.bone
                size: Theme.reading * 0.9
                leading: 1.3
                text: root.entry.summary
                width: parent.width
            }
        }

        PlateView {
            id: picture

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: parent.top
            plate: root.entry.plate
            visible: root.wide
            width: Math.min(root.width * 0.26, 460 * Theme.unit)
        }
    }
}
