import QtQuick

Item {
    id: root

    default property alias content: column.data
    property real spacing: Theme.gap
    property real bottomSpace: Theme.gap

    function toTop(): void {
        view.contentY = 0;
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.rightMargin: buttons.gutter
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + root.bottomSpace
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: buttons.overflows

        Column {
            id: column

            spacing: root.spacing
            width: view.width
        }
    }

    ScrollButtons {
        id: buttons

        anchors.fill: parent
        view: view
    }
}
