import QtQuick

Image {
    id: root

    required property MediaItem medium

    Accessible.description: root.medium.description
    Accessible.role: Accessible.Graphic
    asynchronous: true
    fillMode: Image.PreserveAspectFit
    source: root.width > 0 ? root.medium.fileFor(Math.max(root.width, root.height)) : ""
}
