import QtQuick

Image {
    id: root

    required property string address

    readonly property string asked: root.address === "" ? "" : root.address + "?" + Theme.plateUnit.toFixed(2) + "," + Theme.scheme

    function ask(): void {
        if (root.asked === "" || root.width < 1 || root.height < 1) {
            root.source = "";
            return;
        }
        root.retainWhileLoading = false;
        root.sourceSize = Qt.size(Math.round(root.width), Math.round(root.height));
        root.source = Drawings.latest(root.asked, root.sourceSize);
    }

    asynchronous: true
    fillMode: Image.PreserveAspectFit

    Component.onCompleted: layout.restart()
    onAskedChanged: layout.restart()
    onHeightChanged: layout.restart()
    onWidthChanged: layout.restart()

    // What was shown at once has been drawn sharply.
    Connections {
        function onDrawn(name: string): void {
            if (name !== Drawings.named(root.asked, root.sourceSize))
                return;
            root.retainWhileLoading = true;
            root.source = Drawings.latest(root.asked, root.sourceSize);
        }

        target: Drawings
    }

    // A layout passes through sizes that are never seen, and each of them would be drawn.
    Timer {
        id: layout

        interval: 20

        onTriggered: root.ask()
    }
}
