import QtQuick

Loader {
    id: root

    required property bool shown
    property bool kept: false

    active: root.shown || (root.kept && root.status === Loader.Ready)
    visible: root.shown

    onShownChanged: {
        if (root.shown)
            arrival.restart();
    }

    NumberAnimation on opacity {
        id: arrival

        duration: Theme.calm
        from: Theme.faint
        to: 1
    }
}
