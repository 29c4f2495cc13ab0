import QtQuick

Item {
    id: root

    default property alias content: column.data
    property real spacing: Theme.gap
    property real bottomSpace: Theme.gap
    property real side: 0

    readonly property real natural: column.height + root.bottomSpace

    function toTop(): void {
        view.contentY = 0;
    }

    function reveal(part: Item): void {
        view.contentY = Math.max(0, Math.min(part.y - root.spacing, view.contentHeight - view.height));
    }

    Flickable {
        id: view

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + root.bottomSpace
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: buttons.overflows

        Column {
            id: column

            spacing: root.spacing
            width: view.width - root.side * 2 - buttons.gutter
            x: root.side
        }
    }

    ScrollButtons {
        id: buttons

        anchors.fill: parent
        anchors.rightMargin: root.side
        view: view
    }
}
