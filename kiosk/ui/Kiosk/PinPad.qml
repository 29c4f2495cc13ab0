pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property StaffDoor staff

    property string typed: ""

    color: Theme.veil(0.95)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap

        Headline {
            horizontalAlignment: Text.AlignHCenter
            largest: Theme.subheading
            text: qsTr("Staff")
            width: pad.width
        }

        SmallCaps {
            horizontalAlignment: Text.AlignHCenter
            text: root.staff.locked ? qsTr("Too many attempts. Wait a minute.") : root.typed.length > 0 ? "•".repeat(root.typed.length) : qsTr("Enter the PIN")
            width: pad.width
        }

        Grid {
            id: pad

            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.nearGap

            Repeater {
                model: 9

                delegate: PillButton {
                    required property int index

                    implicitHeight: Theme.target * 1.2
                    implicitWidth: Theme.target * 1.8
                    text: String(index + 1)
                    textSize: Theme.lead

                    onClicked: root.typed += text
                }
            }

            RoundButton {
                iconName: "x"
                implicitHeight: Theme.target * 1.2
                implicitWidth: Theme.target * 1.8
                label: qsTr("Close")

                onClicked: root.staff.dismiss()
            }

            PillButton {
                implicitHeight: Theme.target * 1.2
                implicitWidth: Theme.target * 1.8
                text: "0"
                textSize: Theme.lead

                onClicked: root.typed += text
            }

            RoundButton {
                chosen: true
                iconName: "check"
                implicitHeight: Theme.target * 1.2
                implicitWidth: Theme.target * 1.8
                label: qsTr("Enter")

                onClicked: {
                    root.staff.enter(root.typed);
                    root.typed = "";
                }
            }
        }
    }
}
