import QtQuick

Text {
    id: root

    property real size: Theme.reading
    property real leading: 1.45

    color: Theme.paper
    font.family: Theme.serif
    font.pixelSize: root.size
    lineHeight: root.size * root.leading
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
