pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property StaffRoom room

    spacing: Theme.gap

    ReadingText {
        color: Theme.bone
        text: root.room.packs.length > 0 ? qsTr("On the USB stick:") : qsTr("To install a version, put in a USB stick that holds it.")
        visible: root.room.mayInstall
        width: parent.width
    }

    Repeater {
        model: root.room.mayInstall ? root.room.packs : []

        delegate: PillButton {
            required property PackItem modelData

            chosen: true
            text: modelData.name + " · " + modelData.stick
            width: Math.min(implicitWidth, root.width)

            onClicked: root.room.choosePack(modelData.path)
        }
    }

    PillButton {
        text: qsTr("Show the version before")
        visible: root.room.mayInstall && root.room.version > 0

        onClicked: root.room.goBack()
    }

    PillButton {
        text: qsTr("Close the exhibition")

        onClicked: root.room.leave()
    }
}
