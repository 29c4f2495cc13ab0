import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    implicitHeight: Math.max(Theme.target * 1.1, words.implicitHeight + Theme.nearGap)
    implicitWidth: words.implicitWidth + Theme.gap * 1.8

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.stroke
        color: root.down ? Theme.edge : "transparent"
        radius: 6 * Theme.unit
    }
    contentItem: Text {
        id: words

        color: Theme.paper
        elide: Text.ElideRight
        font.bold: true
        font.family: Theme.narrow
        font.pixelSize: Theme.reading
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
