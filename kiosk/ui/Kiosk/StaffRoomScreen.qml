pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property StaffRoom room

    function heading(): string {
        switch (root.room.state) {
        case "reading":
            return qsTr("Reading the version…");
        case "offered":
            return qsTr("Install version %1?").arg(root.room.number);
        case "installing":
            return qsTr("One moment…");
        case "installed":
            return qsTr("Version %1 is installed").arg(root.room.number);
        case "back":
            return qsTr("The version before is shown again");
        case "refused":
            return qsTr("Nothing was changed");
        default:
            return qsTr("Staff");
        }
    }

    function reason(): string {
        switch (root.room.kind) {
        case "foreign":
            return qsTr("This pack is not signed with a key that this kiosk knows.");
        case "changed":
            return qsTr("This pack was changed after it was signed.");
        case "cut":
            return qsTr("This pack is not complete. Copy it to the stick once more.");
        case "unknown":
            return qsTr("This pack needs another release of the program.");
        case "installed":
            return qsTr("This version is installed already.");
        case "older":
            return qsTr("This version is not newer than what is installed.");
        case "unshowable":
            return qsTr("This kiosk cannot show this version.");
        case "room":
            return qsTr("There is not enough room on the disk.");
        case "busy":
            return qsTr("Another version is being installed.");
        case "disk":
            return qsTr("The disk or the stick cannot be used.");
        default:
            return qsTr("This file is not a version of an exhibition.");
        }
    }

    readonly property bool waiting: root.room.state === "reading" || root.room.state === "installing"

    color: Theme.ink

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.margin
        side: Math.max(0, (width - 1300 * Theme.unit * Theme.textScale) / 2)

        SmallCaps {
            text: root.room.version > 0 ? qsTr("On the screen: version %1").arg(root.room.version) : qsTr("On the screen: the exhibition that came with the program")
            visible: root.room.mayInstall
            width: parent.width
        }

        Headline {
            largest: Theme.heading
            text: root.heading()
            width: parent.width
        }

        StaffMenu {
            room: root.room
            visible: root.room.state === "menu"
            width: parent.width
        }

        StaffOffer {
            room: root.room
            visible: root.room.state === "offered"
            width: parent.width
        }

        ReadingText {
            text: root.room.state === "refused" ? root.reason() : ""
            visible: text !== ""
            width: parent.width
        }

        ReadingText {
            color: Theme.bone
            size: Theme.control
            text: root.room.sentence
            visible: root.room.state === "refused"
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        PillButton {
            text: root.room.state === "offered" ? qsTr("Not now") : qsTr("Back to the exhibition")
            visible: !root.waiting

            onClicked: root.room.close()
        }
    }
}
