import QtQuick

Column {
    id: root

    required property string warning

    signal accepted
    signal declined

    spacing: Theme.gap

    Rectangle {
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.coal
        height: words.height + Theme.gap * 3
        width: parent.width

        Column {
            id: words

            anchors.centerIn: parent
            spacing: Theme.gap
            width: parent.width - Theme.gap * 3

            Row {
                spacing: Theme.nearGap

                Icon {
                    name: "alert-triangle"
                }

                SmallCaps {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Before you read")
                }
            }

            ReadingText {
                text: root.warning
                width: parent.width
            }

            Flow {
                spacing: Theme.nearGap
                width: parent.width

                PillButton {
                    chosen: true
                    text: qsTr("Show this page")

                    onClicked: root.accepted()
                }

                PillButton {
                    text: qsTr("Go back")

                    onClicked: root.declined()
                }
            }
        }
    }
}
