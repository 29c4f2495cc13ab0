import QtQuick

Image {
    id: root

    required property string name
    property string tone: "paper"
    property real size: 34 * Theme.unit * Math.min(Theme.textScale, 1.5)

    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: root.size
    source: root.name === "" ? "" : "image://icons/" + root.name + "-" + root.tone
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    width: root.size
}
