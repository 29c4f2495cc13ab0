pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Timeline line

    readonly property int days: root.line.last + 1 - root.line.first
    readonly property real least: root.width / root.days
    readonly property real most: root.width / 21
    readonly property real seenFirst: root.line.first + view.contentX / root.pace
    readonly property real seenDays: root.width / root.pace
    readonly property int bandsShown: root.line.band < 0 ? root.line.bands.length : 1
    readonly property real laneHeight: Math.max(Theme.target, Theme.control * 2.2)
    readonly property real nameHeight: Theme.smallCaps * 1.25 + Theme.nearGap * 0.3
    readonly property int lanes: Math.max(1, Math.floor((view.height / Math.max(1, root.bandsShown) - root.nameHeight) / root.laneHeight))
    property real pace: 1
    property real arrangedFor: 0
    property real shownAt: -1e9
    property real glided: 1
    readonly property bool ready: root.width > 0 && view.height > root.laneHeight

    signal chosen(node: TimelineNode)

    function seek(day: real): void {
        view.contentX = Math.max(0, Math.min((day - root.line.first) * root.pace, view.contentWidth - view.width));
    }

    function zoomAbout(pace: real, x: real): void {
        const day = root.line.first + (view.contentX + x) / root.pace;
        root.pace = Math.max(root.least, Math.min(pace, root.most));
        root.seek(day - x / root.pace);
        if (Math.abs(Math.log(root.pace / root.arrangedFor)) > 0.15)
            root.arrange();
        else
            rest.restart();
    }

    function zoomBy(factor: real): void {
        glide.to = Math.max(root.least, Math.min(root.pace * factor, root.most));
        glide.from = root.pace;
        glide.restart();
    }

    function step(direction: int): void {
        slide.to = Math.max(0, Math.min(view.contentX + direction * view.width * 0.8, view.contentWidth - view.width));
        slide.restart();
    }

    function open(): void {
        if (!root.ready)
            return;
        const first = root.line.seenFirst;
        root.pace = Math.max(root.least, Math.min(root.width / root.line.seenDays, root.most));
        root.seek(first);
        root.arrange();
    }

    function arrange(): void {
        root.arrangedFor = root.pace;
        root.line.arrange(root.pace, Theme.control, root.lanes);
        root.show();
    }

    function show(): void {
        root.shownAt = view.contentX;
        root.line.show(root.seenFirst, root.seenFirst + root.seenDays, root.arrangedFor, Theme.smallCaps);
    }

    clip: true

    Component.onCompleted: root.open()
    onLanesChanged: soon.restart()
    onLineChanged: root.open()
    onReadyChanged: opening.restart()
    onWidthChanged: opening.restart()

    Connections {
        function onBandChanged(): void {
            view.contentY = 0;
            soon.restart();
        }

        function onRetold(): void {
            soon.restart();
        }

        target: root.line
    }

    Timer {
        id: soon

        interval: 0

        onTriggered: root.arrange()
    }

    Timer {
        id: opening

        interval: 0

        onTriggered: root.open()
    }

    Timer {
        id: rest

        interval: 160

        onTriggered: root.arrange()
    }

    Timer {
        id: still

        interval: 200

        onTriggered: root.show()
    }

    NumberAnimation {
        id: glide

        duration: Theme.move
        easing.type: Easing.InOutQuad
        property: "glided"
        target: root
    }

    NumberAnimation {
        id: slide

        duration: Theme.move
        easing.type: Easing.InOutQuad
        property: "contentX"
        target: view
    }

    onGlidedChanged: {
        if (glide.running)
            root.zoomAbout(root.glided, root.width / 2);
    }

    Item {
        id: marks

        clip: true
        height: Theme.smallCaps * 1.9
        width: root.width

        Repeater {
            model: root.line.marks

            delegate: Text {
                required property TimelineMark modelData

                color: modelData.strong ? Theme.paper : Theme.bone
                font.bold: modelData.strong
                font.family: Theme.sans
                font.pixelSize: Theme.smallCaps
                text: modelData.text
                textFormat: Text.PlainText
                x: (modelData.day - root.line.first) * root.pace - view.contentX + Theme.nearGap * 0.5
            }
        }
    }

    Flickable {
        id: view

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: marks.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, bands.height)
        contentWidth: Math.max(width, root.days * root.pace)
        flickableDirection: Flickable.AutoFlickIfNeeded
        interactive: !pinch.active

        onContentXChanged: {
            if (Math.abs(contentX - root.shownAt) > width * 0.4)
                root.show();
            still.restart();
        }

        Repeater {
            model: root.line.periods

            delegate: Rectangle {
                id: period

                required property TimelinePeriod modelData

                color: Theme.coal
                height: view.contentHeight
                opacity: 0.7
                width: (modelData.last + 1 - modelData.first) * root.pace
                x: (modelData.first - root.line.first) * root.pace
            }
        }

        Repeater {
            model: root.line.marks

            delegate: Rectangle {
                required property TimelineMark modelData

                color: modelData.strong ? Theme.edge : Theme.ash
                height: view.contentHeight
                width: Theme.hairline
                x: (modelData.day - root.line.first) * root.pace
            }
        }

        Column {
            id: bands

            width: view.contentWidth

            Repeater {
                model: root.line.bands

                delegate: TimelineBandRow {
                    required property TimelineBand modelData
                    required property int index

                    band: modelData
                    firstDay: root.line.first
                    height: Math.max(implicitHeight, view.height / root.bandsShown)
                    laneHeight: root.laneHeight
                    lanes: root.lanes
                    nameHeight: root.nameHeight
                    pace: root.pace
                    seenFrom: view.contentX
                    visible: root.line.band < 0 || root.line.band === index
                    width: view.contentWidth

                    onChosen: node => root.chosen(node)
                }
            }
        }

        PinchHandler {
            id: pinch

            property real from

            target: null

            onActiveChanged: {
                if (active)
                    from = root.pace;
                else
                    root.arrange();
            }
            onActiveScaleChanged: {
                if (active)
                    root.zoomAbout(from * activeScale, centroid.position.x - view.contentX);
            }
        }
    }
}
