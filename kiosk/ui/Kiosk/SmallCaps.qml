import QtQuick

Text {
    id: root

    color: Theme.bone
    font.capitalization: Font.AllUppercase
    font.family: Theme.sans
    font.letterSpacing: font.pixelSize * 0.14
    font.pixelSize: Theme.smallCaps
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
