import QtQuick

Item {
    id: root

    required property MediaItem medium
    required property real zoom

    readonly property real fit: Math.min(width / root.medium.pixelWidth, height / root.medium.pixelHeight)
    readonly property real most: Math.max(2, 1.5 / root.fit)

    Image {
        id: whole

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        source: root.width > 0 ? root.medium.fileFor(Math.max(root.width, root.height)) : ""
    }

    Image {
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        retainWhileLoading: true
        source: root.zoom > 1.01 ? root.medium.source : ""
        visible: status === Image.Ready
    }
}
