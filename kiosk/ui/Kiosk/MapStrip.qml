import QtQuick

Column {
    id: root

    required property TimeMap map
    required property MapPlayer player
    property bool wide: true

    readonly property real room: width - Theme.margin * 2

    signal listWanted

    bottomPadding: Theme.nearGap * 0.5
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    spacing: Theme.nearGap * 0.5
    topPadding: Theme.nearGap * 0.5

    TimeSlider {
        map: root.map
        width: root.room

        onPressedChanged: {
            if (pressed)
                root.player.stop();
        }
    }

    Flow {
        spacing: Theme.nearGap
        width: root.room

        RoundButton {
            enabled: root.map.day > root.map.first
            iconName: "chevron-left"
            label: qsTr("Previous turning point")

            onClicked: root.player.turn(-1)
        }

        RoundButton {
            iconName: root.player.playing ? "player-pause" : "player-play"
            label: root.player.playing ? qsTr("Pause") : qsTr("Play")

            onClicked: root.player.playing ? root.player.stop() : root.player.start()
        }

        RoundButton {
            enabled: root.map.day < root.map.last
            iconName: "chevron-right"
            label: qsTr("Next turning point")

            onClicked: root.player.turn(1)
        }

        PillButton {
            text: qsTr("As a list")

            onClicked: root.listWanted()
        }

        Text {
            color: Theme.dim
            font.family: Theme.sans
            font.pixelSize: Theme.smallCaps
            height: Math.max(Theme.target, implicitHeight)
            text: qsTr("%1 Made with Natural Earth.").arg(root.map.caption)
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.wide ? root.room * 0.55 : root.room)
            wrapMode: Text.Wrap
        }
    }
}
