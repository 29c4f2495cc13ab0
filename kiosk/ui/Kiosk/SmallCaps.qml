import QtQuick

Text {
    id: root

    property real size: Theme.smallCaps

    color: Theme.bone
    font.capitalization: Font.AllUppercase
    font.family: Theme.sans
    font.letterSpacing: root.size * 0.14
    font.pixelSize: root.size
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
