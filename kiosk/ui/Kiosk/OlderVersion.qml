import QtQuick

Rectangle {
    id: root

    color: Theme.red
    height: words.height + Theme.nearGap
    width: words.width + Theme.gap

    Text {
        id: words

        anchors.centerIn: parent
        color: "white"
        font.bold: true
        font.family: Theme.sans
        font.pixelSize: Theme.smallCaps
        text: qsTr("An older version: its files have errors")
        textFormat: Text.PlainText
    }
}
