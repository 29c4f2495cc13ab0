import QtQuick
import QtMultimedia

Item {
    id: root

    required property MediaItem medium

    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState

    signal playingChosen(playing: bool)

    Accessible.description: root.medium.description
    Accessible.role: Accessible.Graphic

    Component.onCompleted: player.pause()
    onPlayingChanged: root.playingChosen(root.playing)

    MediaPlayer {
        id: player

        source: root.medium.source
        videoOutput: screen
    }

    VideoOutput {
        id: screen

        anchors.fill: parent
    }

    RoundButton {
        anchors.centerIn: parent
        chosen: true
        iconName: root.playing ? "player-pause" : "player-play"
        label: root.playing ? qsTr("Pause") : qsTr("Play")
        opacity: root.playing ? 0.4 : 1

        onClicked: root.playing ? player.pause() : player.play()
    }
}
