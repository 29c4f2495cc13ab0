pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property EntryPage page
    property bool barred: true

    readonly property int views: 1 + root.page.media.length
    property int view: 0
    readonly property MediaItem medium: root.view > 0 ? root.page.media[root.view - 1] : root.plate.photograph
    readonly property PlateItem plate: root.page.card.plate
    readonly property bool charted: root.view === 0 && (root.plate.kind === "figures" || root.plate.strip !== null)
    readonly property real natural: root.charted ? charts.set + words.height + Theme.gap * 5 : root.medal ? words.height + 360 * Theme.unit : 0
    readonly property bool medal: root.plate.faces.length > 0
    readonly property string caption: root.medal && choices.face && choices.face.name !== "" ? choices.face.name : root.plate.caption
    readonly property bool enlargeable: root.medium ? root.medium.kind === "picture" : root.plate.enlargeable
    readonly property alias choices: choices
    readonly property bool full: root.view === 0 && root.plate.kind === "map"

    signal honoursWanted
    signal playingChosen(playing: bool)
    signal enlargeWanted(view: int)

    clip: true

    gradient: Gradient {
        GradientStop {
            color: Qt.tint(Theme.coal, Qt.alpha(Theme.accent(root.page.card.accent), Theme.glow))
            position: 0
        }
        GradientStop {
            color: Theme.coal
            position: 0.75
        }
    }

    onPageChanged: {
        root.view = 0;
        choices.reset();
    }
    onViewChanged: root.playingChosen(false)

    PlateView {
        anchors.bottom: words.top
        anchors.bottomMargin: root.full ? Theme.gap * 0.75 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.full ? 0 : Theme.gap
        large: true
        plate: root.plate
        visible: root.view === 0 && !root.charted && !root.medal && root.medium === null

        TapHandler {
            enabled: root.enlargeable
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.enlargeWanted(0)
        }
    }

    Loader {
        active: root.medal
        anchors.bottom: words.top
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.view === 0

        sourceComponent: MedalSides {
            face: choices.face
            part: choices.part
            turned: choices.turned

            onMissed: root.enlargeWanted(0)
            onPartChosen: index => choices.part = index
        }
    }

    ChartPane {
        id: charts

        accent: root.page.card.accent
        anchors.bottom: words.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - side
        anchors.right: parent.right
        anchors.top: parent.top
        plate: root.plate
        side: Theme.gap
        visible: root.charted
    }

    Loader {
        active: root.medium !== null && root.medium.kind === "picture"
        anchors.bottom: words.top
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: PictureView {
            medium: root.medium

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds

                onTapped: root.enlargeWanted(root.view)
            }
        }
    }

    Loader {
        id: player

        readonly property MediaItem video: root.medium !== null && root.medium.kind === "video" ? root.medium : null

        anchors.bottom: words.top
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top

        onVideoChanged: video ? setSource("VideoView.qml", {
            medium: video
        }) : setSource("")

        Connections {
            function onPlayingChosen(playing: bool): void {
                root.playingChosen(playing);
            }

            ignoreUnknownSignals: true
            target: player.item
        }
    }

    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 0.75
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        spacing: Theme.nearGap * 0.75

        SmallCaps {
            color: Theme.accentText(root.page.card.accent)
            text: root.medium ? root.medium.caption : root.plate.kind === "date_card" || root.plate.chart !== null ? "" : root.caption
            visible: text !== ""
            width: parent.width
        }

        PartWords {
            accent: root.page.card.accent
            part: choices.explained
            visible: root.view === 0 && root.medal && choices.explained !== null
            width: parent.width
        }

        Item {
            height: choices.height
            visible: root.view === 0 && root.medal
            width: parent.width

            MedalChoices {
                id: choices

                brief: !root.barred && Theme.textScale > 1.4
                enlargeable: true
                plate: root.plate
                width: parent.width

                onEnlargeWanted: root.enlargeWanted(0)
            }
        }

        HonoursButton {
            plate: root.plate
            visible: root.barred && root.view === 0 && root.plate.honours.length > 0

            onClicked: root.honoursWanted()
        }

        RibbonBar {
            cell: 92 * Theme.unit
            most: Math.floor(parent.width / cell)
            ribbons: root.plate.ribbons
            visible: root.view === 0 && root.plate.honours.length === 0 && root.plate.ribbons.length > 0
            width: parent.width
        }

        Text {
            color: Theme.dim
            font.family: Theme.sans
            font.pixelSize: Theme.smallCaps
            text: root.medium ? root.medium.credit : (root.medal ? choices.face !== null && choices.face.schematic : root.plate.schematic) ? qsTr("Schematic drawing: details are not in the sources") : root.plate.kind === "map" ? qsTr("Lines approximate. Made with Natural Earth") : root.plate.image !== "" ? qsTr("Drawn from its description") : ""
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Flow {
            spacing: Theme.nearGap
            visible: root.views > 1 || root.enlargeable && !(root.medal && root.view === 0)
            width: parent.width

            PillButton {
                iconName: "arrows-maximize"
                text: qsTr("Enlarge")
                visible: root.enlargeable && !(root.medal && root.view === 0)

                onClicked: root.enlargeWanted(root.view)
            }

            RoundButton {
                enabled: root.view > 0
                iconName: "chevron-left"
                label: qsTr("Previous picture")
                visible: root.views > 1

                onClicked: root.view -= 1
            }

            SmallCaps {
                height: Theme.target
                text: qsTr("%1 of %2").arg(root.view + 1).arg(root.views)
                verticalAlignment: Text.AlignVCenter
                visible: root.views > 1
            }

            RoundButton {
                enabled: root.view < root.views - 1
                iconName: "chevron-right"
                label: qsTr("Next picture")
                visible: root.views > 1

                onClicked: root.view += 1
            }
        }
    }
}
