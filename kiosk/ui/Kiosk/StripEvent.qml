import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property StripMark mark
    property bool chosen: false

    Accessible.name: root.mark.dates + ". " + root.mark.text
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.nearGap * 0.5)
    leftPadding: Theme.gap * 0.75

    background: Rectangle {
        border.color: Theme.paper
        border.width: root.visualFocus ? Theme.stroke : 0
        color: root.chosen || root.down ? Theme.ash : "transparent"

        Rectangle {
            color: root.chosen ? Theme.paper : Theme.brass
            height: parent.height
            width: (root.chosen ? 8 : 4) * Theme.unit
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: 2 * Theme.unit
            width: parent.width

            SmallCaps {
                color: root.chosen ? Theme.paper : Theme.brass
                size: Theme.smallCaps * 0.92
                text: root.mark.dates
                width: parent.width
            }

            ReadingText {
                leading: 1.25
                size: Theme.reading * 0.86
                text: root.mark.text
                width: parent.width
            }
        }
    }
}
