import QtQuick

Rectangle {
    id: root

    required property StaffRoom room

    border.color: Theme.edge
    border.width: Theme.hairline
    color: Theme.coal
    implicitHeight: content.height + Theme.nearGap * 2

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Flow {
        id: content

        anchors.centerIn: parent
        spacing: Theme.nearGap
        width: parent.width - Theme.margin * 2

        SmallCaps {
            height: Theme.target
            text: qsTr("Preview of version %1. Visitors do not see it yet.").arg(root.room.number)
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, content.width)
        }

        PillButton {
            chosen: true
            text: qsTr("Install")

            onClicked: root.room.install()
        }

        PillButton {
            text: qsTr("Back")

            onClicked: root.room.endPreview()
        }
    }
}
