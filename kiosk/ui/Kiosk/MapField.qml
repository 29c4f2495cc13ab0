pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property TimeMap map
    property real rim: 0
    property list<rect> kept

    readonly property rect home: root.map.home
    readonly property real least: Math.max(0.01, Math.min(root.width / root.home.width, root.height / root.home.height))
    readonly property real most: Math.max(root.least * 7, 2)
    readonly property real nameSize: Theme.control * 0.88
    property real zoom: root.least
    property real centreX: 0
    property real centreY: 0

    // What need not follow a finger at once is worked out again when the map rests.
    property real drawnZoom: root.least
    property real drawnX: 0
    property real drawnY: 0

    readonly property MapPin selected: root.map.selected

    signal chosen(entryId: string)

    function placeX(x: real): real {
        return root.width / 2 + (x - root.centreX) * root.zoom;
    }

    function placeY(y: real): real {
        return root.height / 2 + (y - root.centreY) * root.zoom;
    }

    function covered(left: real, top: real, width: real, height: real): bool {
        if (left < root.rim || left + width > root.width || top < 0 || top + height > root.height)
            return true;
        return root.kept.some(each => left < each.right && left + width > each.left && top < each.bottom && top + height > each.top);
    }

    function rightOf(top: real, height: real): real {
        return root.kept.reduce((right, each) => top < each.bottom && top + height > each.top ? Math.min(right, each.left) : right, root.width);
    }

    function settle(): void {
        root.zoom = Math.max(root.least, Math.min(root.zoom, root.most));
        root.centreX = Math.max(root.home.left, Math.min(root.centreX, root.home.right));
        root.centreY = Math.max(root.home.top, Math.min(root.centreY, root.home.bottom));
        rest.restart();
    }

    function zoomBy(factor: real): void {
        glide.to = Math.max(root.least, Math.min(root.zoom * factor, root.most));
        glide.restart();
    }

    function arrange(): void {
        root.whole();
        if (root.map.selected || root.map.touched)
            root.seek();
    }

    function seek(): void {
        const pin = root.map.selected;
        const mark = root.map.touched;
        if (!pin && !mark) {
            root.whole();
            return;
        }
        root.zoom = Math.max(root.zoom, root.least * 2.4);
        root.centreX = pin ? pin.x : mark.x;
        root.centreY = pin ? pin.y : mark.y;
        root.settle();
    }

    function askAt(x: real, y: real): void {
        if (!root.map.inquiry.ask(root.map.names.map(name => name.text), x, y, Theme.target * 0.6 / root.zoom))
            root.map.inquiry.forget();
    }

    function whole(): void {
        root.zoom = root.least;
        root.centreX = root.home.x + root.home.width / 2;
        root.centreY = root.home.y + root.home.height / 2;
        root.settle();
    }

    clip: true

    Component.onCompleted: root.arrange()
    onHeightChanged: arranging.restart()
    onHomeChanged: arranging.restart()
    onLeastChanged: arranging.restart()
    onWidthChanged: arranging.restart()

    Connections {
        function onSought(): void {
            root.seek();
        }

        function onPinsChanged(): void {
            rest.restart();
        }

        target: root.map
    }

    NumberAnimation {
        id: glide

        duration: Theme.move
        easing.type: Easing.InOutQuad
        property: "zoom"
        target: root

        onFinished: root.settle()
    }

    // Not Qt.callLater: that would still come when the map has been left and half of it is gone.
    Timer {
        id: arranging

        interval: 0

        onTriggered: root.arrange()
    }

    Timer {
        id: rest

        interval: 180

        onTriggered: {
            root.drawnZoom = root.zoom;
            root.drawnX = root.placeX(0);
            root.drawnY = root.placeY(0);
            root.map.name(root.zoom, root.nameSize);
            detail.show();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sea
        visible: !land.visible || land.width < root.width || land.height < root.height
    }

    Rectangle {
        id: land

        color: Theme.land
        height: Math.min(root.height, root.placeY(root.map.frame.bottom)) - y
        visible: theatre.status === Image.Ready || detail.whole
        width: Math.min(root.width, root.placeX(root.map.frame.right)) - x
        x: Math.max(0, root.placeX(root.map.frame.x))
        y: Math.max(0, root.placeY(root.map.frame.y))
    }

    MapGroundShape {
        ground: root.map.ground
        scale: root.zoom
        transformOrigin: Item.TopLeft
        visible: theatre.status === Image.Ready || detail.whole
        x: root.placeX(0)
        y: root.placeY(0)
    }

    Image {
        id: theatre

        asynchronous: true
        height: root.map.frame.height * root.zoom
        source: root.width > 0 ? "image://plates/theatre/" + root.map.base + "?1," + Theme.scheme : ""
        sourceSize: Qt.size(2400, Math.round(2400 * root.map.frame.height / root.map.frame.width))
        visible: !detail.whole
        width: root.map.frame.width * root.zoom
        x: root.placeX(root.map.frame.x)
        y: root.placeY(root.map.frame.y)
    }

    Image {
        id: detail

        property real atZoom: 1
        property real atX: 0
        property real atY: 0

        readonly property real around: 0.2
        readonly property bool whole: detail.status === Image.Ready && detail.x <= 0 && detail.y <= 0 && detail.x + detail.width >= root.width && detail.y + detail.height >= root.height && root.zoom < detail.atZoom * 1.7

        function show(): void {
            detail.atZoom = root.zoom;
            detail.atX = -root.width * (0.5 + detail.around) / root.zoom + root.centreX;
            detail.atY = -root.height * (0.5 + detail.around) / root.zoom + root.centreY;
            detail.source = "image://plates/region/" + detail.atX.toFixed(1) + "," + detail.atY.toFixed(1) + "," + detail.atZoom.toFixed(4) + "/" + root.map.base + "?1," + Theme.scheme;
        }

        asynchronous: true
        height: root.height * (1 + detail.around * 2) / detail.atZoom * root.zoom
        retainWhileLoading: false
        smooth: root.zoom !== detail.atZoom
        sourceSize: Qt.size(Math.round(root.width * (1 + detail.around * 2)), Math.round(root.height * (1 + detail.around * 2)))
        visible: detail.whole
        width: root.width * (1 + detail.around * 2) / detail.atZoom * root.zoom
        x: root.placeX(detail.atX)
        y: root.placeY(detail.atY)
    }

    MapEdge {
        readonly property real margin: 60 * root.zoom

        anchors.fill: parent
        frame: Qt.rect(root.placeX(root.map.frame.x) - margin, root.placeY(root.map.frame.y) - margin, root.map.frame.width * root.zoom + 2 * margin, root.map.frame.height * root.zoom + 2 * margin)
        soft: 5 * margin
    }

    Repeater {
        model: root.map.marks

        delegate: MapMarkShape {
            required property MapMark modelData

            chosen: root.map.touched === modelData
            mark: modelData
            x: root.placeX(0)
            y: root.placeY(0)
            zoom: root.zoom
        }
    }

    MapLines {
        map: root.map
        pixel: 1 / root.drawnZoom
        scale: root.zoom
        transformOrigin: Item.TopLeft
        x: root.placeX(0)
        y: root.placeY(0)
    }

    Item {
        x: root.placeX(0)
        y: root.placeY(0)

        Repeater {
            model: root.map.names

            delegate: MapTownName {
                required property TownLabel modelData

                readonly property rect box: Qt.rect(root.drawnX + modelData.x * root.drawnZoom + start, root.drawnY + modelData.y * root.drawnZoom + above, nameWidth, nameHeight)

                size: root.nameSize
                town: modelData
                visible: !root.covered(box.x, box.y, box.width, box.height)
                x: modelData.x * root.zoom
                y: modelData.y * root.zoom
            }
        }
    }

    Rectangle {
        border.color: Theme.paper
        border.width: Theme.stroke * 1.5
        color: "transparent"
        height: 30 * Theme.unit
        radius: height / 2
        visible: root.map.inquiry.town !== ""
        width: height
        x: root.placeX(root.map.inquiry.townX) - width / 2
        y: root.placeY(root.map.inquiry.townY) - height / 2
    }

    DragHandler {
        property real fromX
        property real fromY

        target: null

        onActiveChanged: {
            if (active) {
                fromX = root.centreX;
                fromY = root.centreY;
            } else {
                root.settle();
            }
        }
        onActiveTranslationChanged: {
            if (active) {
                root.centreX = fromX - activeTranslation.x / root.zoom;
                root.centreY = fromY - activeTranslation.y / root.zoom;
            }
        }
    }

    PinchHandler {
        property real from

        target: null

        onActiveChanged: {
            if (active)
                from = root.zoom;
            else
                root.settle();
        }
        onActiveScaleChanged: {
            if (!active)
                return;
            const atX = centroid.position.x - root.width / 2;
            const atY = centroid.position.y - root.height / 2;
            const before = root.zoom;
            root.zoom = Math.max(root.least, Math.min(from * activeScale, root.most));
            root.centreX += atX / before - atX / root.zoom;
            root.centreY += atY / before - atY / root.zoom;
        }
    }

    TapHandler {
        onDoubleTapped: root.zoomBy(2)
        onSingleTapped: point => {
            root.map.select(null);
            const x = (point.position.x - root.width / 2) / root.zoom + root.centreX;
            const y = (point.position.y - root.height / 2) / root.zoom + root.centreY;
            root.map.touch(x, y, Theme.target / 2 / root.zoom);
            root.askAt(x, y);
        }
    }

    Repeater {
        model: root.map.marks

        delegate: MapMarkLabel {
            required property MapMark modelData

            chosen: root.map.touched === modelData
            mark: modelData
            readonly property real middle: root.placeX(modelData.x)
            readonly property bool within: middle >= 0 && middle <= root.width

            visible: modelData.kind !== "reach"
            x: within ? Math.max(root.rim + Theme.nearGap, Math.min(middle - width / 2, root.rightOf(y, height) - width - Theme.nearGap)) : middle - width / 2
            y: root.placeY(modelData.y) - height / 2
            z: chosen ? 1 : 0

            onClicked: root.map.choose(modelData)
        }
    }

    Repeater {
        model: root.map.underWay

        delegate: MapPinButton {
            required property MapPin modelData

            chosen: root.selected === modelData
            pin: modelData
            x: root.placeX(modelData.x) - width / 2
            y: root.placeY(modelData.y) - height / 2

            onClicked: {
                if (chosen) {
                    root.chosen(modelData.card.entryId);
                    return;
                }
                root.askAt(modelData.x, modelData.y);
                root.map.select(modelData);
            }
        }
    }
}
