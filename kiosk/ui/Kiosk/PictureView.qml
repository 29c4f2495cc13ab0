import QtQuick

Image {
    id: root

    required property MediaItem medium

    Accessible.description: root.medium.description
    Accessible.role: Accessible.Graphic
    asynchronous: true
    fillMode: Image.PreserveAspectFit
    source: root.medium.source
    sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
}
