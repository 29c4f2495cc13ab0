import QtQuick

Text {
    id: root

    color: Theme.paper
    font.family: Theme.serif
    font.pixelSize: Theme.reading
    lineHeight: 1.42
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
