import QtQuick

Item {
    id: root

    required property PlateItem plate
    required property string accent

    readonly property real most: 3
    property real fitting: 1
    property real zoom: 1
    readonly property bool whole: Math.abs(root.zoom - root.fitting) < 0.01

    property int tries: 0
    readonly property bool fitted: root.tries > 3

    function fit(): void {
        const room = (root.height - Theme.gap * 4) / (pane.set * root.zoom);
        root.fitting = Math.max(1, Math.min(root.zoom * (room < 1 ? room : Math.sqrt(room)), 2));
        root.zoom = root.fitting;
        root.tries += 1;
    }

    function zoomBy(factor: real): void {
        root.zoom = Math.max(1, Math.min(root.zoom * factor, root.most));
    }

    function showWhole(): void {
        root.zoom = root.fitting;
        pane.toTop();
    }

    opacity: root.fitted ? 1 : Theme.faint

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Timer {
        interval: 30
        repeat: true
        running: !root.fitted

        onTriggered: root.fit()
    }

    ChartPane {
        id: pane

        accent: root.accent
        anchors.fill: parent
        anchors.leftMargin: Theme.margin - side
        anchors.rightMargin: Theme.margin - side
        plate: root.plate
        side: Theme.gap
        titled: false
        zoom: root.zoom
    }

    PinchHandler {
        property real from

        target: null

        onActiveChanged: {
            if (active)
                from = root.zoom;
        }
        onActiveScaleChanged: {
            if (active)
                root.zoom = Math.max(1, Math.min(from * activeScale, root.most));
        }
    }
}
