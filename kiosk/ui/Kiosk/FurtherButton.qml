import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    implicitHeight: Math.max(Theme.target * 1.1, words.implicitHeight + Theme.nearGap)
    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    leftPadding: Theme.gap * 0.9
    rightPadding: Theme.gap * 0.9

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.stroke
        color: root.down ? Theme.edge : "transparent"
        radius: 6 * Theme.unit
    }
    contentItem: Text {
        id: words

        color: Theme.paper
        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: Theme.reading
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
