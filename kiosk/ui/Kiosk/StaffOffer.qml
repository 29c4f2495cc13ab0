pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property StaffRoom room

    spacing: Theme.gap

    ReadingText {
        color: Theme.bone
        text: root.room.published
        width: parent.width
    }

    Repeater {
        model: root.room.contents

        delegate: ReadingText {
            required property string modelData

            text: modelData
            width: root.width
        }
    }

    ReadingText {
        text: root.room.news
        visible: text !== ""
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        PillButton {
            chosen: true
            text: qsTr("Install")

            onClicked: root.room.install()
        }

        PillButton {
            text: qsTr("Look at it first")

            onClicked: root.room.preview()
        }
    }
}
