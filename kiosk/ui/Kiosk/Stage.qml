import QtQuick

Loader {
    id: root

    required property bool shown
    property bool kept: false
    property bool dropped: false

    function drop(): void {
        root.dropped = !root.shown;
    }

    active: root.shown || (root.kept && !root.dropped && root.status === Loader.Ready)
    visible: root.shown

    onShownChanged: {
        if (root.shown) {
            root.dropped = false;
            arrival.restart();
        }
    }

    NumberAnimation on opacity {
        id: arrival

        duration: Theme.calm
        from: Theme.faint
        to: 1
    }
}
