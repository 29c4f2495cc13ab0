import QtQuick

Image {
    id: root

    required property string name
    property color tone: Theme.paper
    property real size: 34 * Theme.unit * Math.min(Theme.textScale, 1.5)

    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: root.size
    source: root.name === "" ? "" : "image://icons/" + root.name + "/" + root.tone.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    width: root.size
}
