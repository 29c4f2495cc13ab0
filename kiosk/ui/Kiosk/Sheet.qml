import QtQuick

Rectangle {
    id: root

    property string title
    property bool small: false
    default property alias content: pane.content

    signal closed

    color: Theme.veil(0.9)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: root.closed()
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        border.color: Theme.edge
        border.width: Theme.hairline
        color: Theme.ink
        height: root.small ? Math.min(room, Math.max(head.height, close.height) + pane.natural + Theme.gap * 4) : room
        width: Math.min(parent.width - Theme.margin * 2, (root.small ? 1100 : 1500) * Theme.unit * Theme.textScale)

        readonly property real room: parent.height - Theme.margin * 2

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Headline {
            id: head

            anchors.left: parent.left
            anchors.margins: Theme.gap * 1.5
            anchors.right: close.left
            anchors.top: parent.top
            largest: Theme.heading
            text: root.title
        }

        RoundButton {
            id: close

            anchors.margins: Theme.gap
            anchors.right: parent.right
            anchors.top: parent.top
            iconName: "x"
            label: qsTr("Close")

            onClicked: root.closed()
        }

        ScrollPane {
            id: pane

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.gap * 1.5
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
        }
    }
}
