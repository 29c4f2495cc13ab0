pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    property real most: 8
    property real zoom: 1
    property real wishX: 0.5
    property real wishY: 0.5
    default property alias content: sheet.data

    readonly property real centreX: Math.max(0.5 / zoom, Math.min(wishX, 1 - 0.5 / zoom))
    readonly property real centreY: Math.max(0.5 / zoom, Math.min(wishY, 1 - 0.5 / zoom))
    readonly property bool whole: zoom < 1.01
    readonly property ZoomRest rest: ZoomRest {}

    function within(zoom: real): real {
        return Math.max(1, Math.min(zoom, root.most));
    }

    function travel(zoom: real, x: real, y: real): void {
        glide.stop();
        zoomGlide.to = root.within(zoom);
        xGlide.to = Math.max(0.5 / zoomGlide.to, Math.min(x, 1 - 0.5 / zoomGlide.to));
        yGlide.to = Math.max(0.5 / zoomGlide.to, Math.min(y, 1 - 0.5 / zoomGlide.to));
        root.wishX = root.centreX;
        root.wishY = root.centreY;
        glide.start();
    }

    function zoomBy(factor: real): void {
        root.travel((glide.running ? zoomGlide.to : root.zoom) * factor, root.centreX, root.centreY);
    }

    function showWhole(): void {
        root.travel(1, 0.5, 0.5);
    }

    function pan(x: real, y: real): void {
        root.travel(root.zoom, root.centreX + x / root.zoom, root.centreY + y / root.zoom);
    }

    function reveal(x: real, y: real): void {
        const zoom = glide.running ? zoomGlide.to : root.zoom;
        const room = 0.4 / zoom;
        if (glide.running || Math.abs(x - root.centreX) > room || Math.abs(y - root.centreY) > room)
            root.travel(zoom, x, y);
    }

    function settle(): void {
        root.wishX = root.centreX;
        root.wishY = root.centreY;
        pause.restart();
    }

    clip: true

    onHeightChanged: pause.restart()
    onWidthChanged: pause.restart()

    ParallelAnimation {
        id: glide

        onFinished: root.settle()

        NumberAnimation {
            id: zoomGlide

            duration: Theme.move
            easing.type: Easing.InOutQuad
            property: "zoom"
            target: root
        }

        NumberAnimation {
            id: xGlide

            duration: Theme.move
            easing.type: Easing.InOutQuad
            property: "wishX"
            target: root
        }

        NumberAnimation {
            id: yGlide

            duration: Theme.move
            easing.type: Easing.InOutQuad
            property: "wishY"
            target: root
        }
    }

    Timer {
        id: pause

        interval: 180

        onTriggered: root.rest.note(root.zoom, root.centreX - 0.5 / root.zoom, root.centreY - 0.5 / root.zoom)
    }

    DragHandler {
        property real fromX
        property real fromY

        enabled: !root.whole
        target: null

        onActiveChanged: {
            if (active) {
                glide.stop();
                fromX = root.centreX;
                fromY = root.centreY;
            } else {
                root.settle();
            }
        }
        onActiveTranslationChanged: {
            if (active) {
                root.wishX = fromX - activeTranslation.x / root.width / root.zoom;
                root.wishY = fromY - activeTranslation.y / root.height / root.zoom;
            }
        }
    }

    PinchHandler {
        property real from

        target: null

        onActiveChanged: {
            glide.stop();
            if (active)
                from = root.zoom;
            else
                root.settle();
        }
        onActiveScaleChanged: {
            if (!active)
                return;
            const x = centroid.position.x / root.width - 0.5;
            const y = centroid.position.y / root.height - 0.5;
            const before = root.zoom;
            const heldX = root.centreX + x / before;
            const heldY = root.centreY + y / before;
            root.zoom = root.within(from * activeScale);
            root.wishX = heldX - x / root.zoom;
            root.wishY = heldY - y / root.zoom;
        }
    }

    TapHandler {
        onDoubleTapped: point => {
            if (!root.whole) {
                root.showWhole();
                return;
            }
            const closer = root.within(3);
            const x = point.position.x / root.width;
            const y = point.position.y / root.height;
            root.travel(closer, x + (0.5 - x) / closer, y + (0.5 - y) / closer);
        }
    }

    Item {
        id: sheet

        height: root.height
        scale: root.zoom
        transformOrigin: Item.TopLeft
        width: root.width
        x: root.width * (0.5 - root.centreX * root.zoom)
        y: root.height * (0.5 - root.centreY * root.zoom)
    }
}
