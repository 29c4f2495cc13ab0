import QtQuick

Rectangle {
    id: root

    required property IdleWatch idle

    Accessible.name: qsTr("Still reading?")
    Accessible.role: Accessible.AlertMessage
    color: Theme.veil(0.88)

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: Math.min(parent.width - Theme.margin * 2, 1000 * Theme.unit * Theme.textScale)

        Headline {
            horizontalAlignment: Text.AlignHCenter
            largest: Theme.title
            text: qsTr("Still reading?")
            width: parent.width
        }

        ReadingText {
            color: Theme.bone
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("In %n second(s) this screen starts again for the next visitor.", "", root.idle.secondsLeft)
            width: parent.width
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            chosen: true
            implicitHeight: Theme.target * 1.6
            text: qsTr("Continue")
            textSize: Theme.lead
            width: Math.min(parent.width, 520 * Theme.unit * Theme.textScale)
        }
    }
}
