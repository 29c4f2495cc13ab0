import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    property bool chosen: false

    implicitHeight: 40
    implicitWidth: words.implicitWidth + 28

    background: Rectangle {
        border.color: root.visualFocus ? Theme.dark.brass : Theme.dark.edge
        border.width: root.chosen && !root.visualFocus ? 0 : 2
        color: root.chosen ? Theme.dark.paper : root.down ? Theme.dark.edge : "transparent"
        radius: 6
    }
    contentItem: Text {
        id: words

        color: root.chosen ? Theme.dark.ink : Theme.dark.paper
        font.family: Theme.sans
        font.pixelSize: 16
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
