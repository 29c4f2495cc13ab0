import QtQuick

Item {
    id: root

    required property MediaItem medium

    readonly property real fill: Math.max(width / root.medium.pixelWidth, height / root.medium.pixelHeight)

    clip: true

    Image {
        asynchronous: true
        height: root.medium.pixelHeight * root.fill
        source: root.width > 0 ? root.medium.fileFor(Math.max(width, height)) : ""
        width: root.medium.pixelWidth * root.fill
        x: Math.max(root.width - width, Math.min(0, root.width / 2 - root.medium.focusX * width))
        y: Math.max(root.height - height, Math.min(0, root.height / 2 - root.medium.focusY * height))
    }
}
