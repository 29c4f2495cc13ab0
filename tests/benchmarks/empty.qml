import QtQuick

Rectangle {
    id: root

    color: "#13110e"

    Text {
        anchors.centerIn: parent
        color: "#f1e9da"
        font.pixelSize: 40
        text: "Nothing"
    }
    TapHandler {
        onTapped: root.color = root.color.r > 0.1 ? "#13110e" : "#d0392b"
    }
}
