pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property SectionItem section

    readonly property TimeMap map: root.section.map
    readonly property bool wide: width >= height * 1.15
    readonly property var pins: field.selected ? [field.selected, ...root.map.underWay.filter(pin => pin !== field.selected)] : root.map.underWay

    readonly property var marks: root.map.touched ? [root.map.touched, ...root.map.marks.filter(mark => mark !== root.map.touched)] : root.map.marks
    property string told: ""
    property bool toldShown: false
    property bool choosing: false
    property int pause: 3000
    readonly property bool playing: play.running || leap.running

    signal entryChosen(entryId: string)
    signal mapChosen(number: int)
    signal listWanted

    function turn(direction: int): void {
        root.stop();
        const points = root.map.turningPoints;
        const next = direction > 0 ? points.find(day => day > root.map.day + 0.5) : [...points].reverse().find(day => day < root.map.day - 0.5);
        travel.to = next ?? (direction > 0 ? root.map.last : root.map.first);
        travel.from = root.map.day;
        travel.restart();
    }

    function stop(): void {
        play.stop();
        leap.stop();
    }

    function start(): void {
        travel.stop();
        if (root.map.day >= root.map.last)
            root.map.day = root.map.first;
        if (Theme.reduced) {
            leap.start();
            return;
        }
        play.from = root.map.day;
        play.restart();
    }

    function step(days: int): void {
        root.stop();
        travel.stop();
        root.map.day = Math.round(root.map.day) + days;
    }

    activeFocusOnTab: true
    Accessible.description: root.told
    Accessible.name: root.map.date
    Accessible.role: Accessible.Graphic

    Keys.onLeftPressed: event => root.step(event.modifiers & Qt.ShiftModifier ? -30 : -1)
    Keys.onRightPressed: event => root.step(event.modifiers & Qt.ShiftModifier ? 30 : 1)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp:
            root.turn(1);
            break;
        case Qt.Key_PageDown:
            root.turn(-1);
            break;
        case Qt.Key_Home:
            root.step(root.map.first - root.map.day);
            break;
        case Qt.Key_End:
            root.step(root.map.last - root.map.day);
            break;
        case Qt.Key_Plus:
            field.zoomBy(1.6);
            break;
        case Qt.Key_Minus:
            field.zoomBy(1 / 1.6);
            break;
        default:
            event.accepted = false;
        }
    }
    Component.onCompleted: settled.restart()
    onMapChanged: {
        root.stop();
        travel.stop();
    }
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
        if (!root.visible)
            root.stop();
    }

    Timer {
        id: settled

        interval: 350

        onTriggered: root.told = root.map.inquiry.words
    }

    Connections {
        function onDayChanged(): void {
            settled.restart();
        }

        target: root.map.inquiry
    }

    Connections {
        function onTouchedChanged(): void {
            Qt.callLater(() => {
                if (root.map.touched && rows.itemAt(0))
                    words.reveal(rows.itemAt(0));
            });
        }

        target: root.map
    }

    NumberAnimation {
        id: travel

        duration: Theme.reduced ? 0 : 900
        easing.type: Easing.InOutQuad
        property: "day"
        target: root.map
    }

    NumberAnimation {
        id: play

        duration: Math.max(1, (root.map.last - from) * 45)
        property: "day"
        target: root.map
        to: root.map.last
    }

    Timer {
        id: leap

        interval: root.pause
        repeat: true

        onTriggered: {
            root.map.day = root.map.turningPoints.find(day => day > root.map.day + 0.5) ?? root.map.last;
            if (root.map.day >= root.map.last)
                leap.stop();
        }
    }

    MapField {
        id: field

        anchors.bottom: root.wide ? strip.top : words.top
        anchors.bottomMargin: root.wide ? 0 : -Theme.gap
        anchors.left: root.wide ? words.right : parent.left
        anchors.leftMargin: root.wide ? -Theme.margin * 0.5 : 0
        anchors.right: parent.right
        anchors.top: parent.top
        kept: [Qt.rect(tools.x - field.x, tools.y, tools.width, tools.height)]
        map: root.map
        rim: root.wide ? Theme.gap : 0

        onChosen: entryId => root.entryChosen(entryId)
    }

    // The map ends at the words: what nobody sees under them would be painted with every frame.
    Rectangle {
        anchors.bottom: field.bottom
        anchors.left: field.left
        anchors.top: field.top
        visible: root.wide
        width: Theme.margin * 1.5

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Theme.ink
                position: 0
            }
            GradientStop {
                color: Theme.veil(0)
                position: 1
            }
        }
    }

    ScrollPane {
        id: words

        anchors.left: parent.left
        height: root.wide ? strip.y : root.height * 0.38
        side: Theme.margin
        spacing: Theme.nearGap * 1.2
        width: root.wide ? parent.width * 0.36 + Theme.margin : parent.width
        y: strip.y - height

        Item {
            height: root.wide ? Theme.margin * 0.5 : 1
            width: 1
        }

        SmallCaps {
            color: Theme.accentText(root.section.accent)
            text: root.section.title
            visible: !root.wide || Theme.textScale < 1.5
            width: parent.width
        }

        Headline {
            largest: root.wide ? Theme.heading : Theme.title * 0.86
            lines: root.wide ? 1 : 2
            text: root.map.date
            width: parent.width

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds

                onTapped: root.choosing = true
            }
        }

        Flow {
            spacing: Theme.nearGap
            width: parent.width

            PillButton {
                text: qsTr("Choose a day")

                onClicked: root.choosing = true
            }

            PillButton {
                chosen: root.toldShown
                text: qsTr("In words")

                onClicked: root.toldShown = !root.toldShown
            }
        }

        TownCard {
            inquiry: root.map.inquiry
            visible: root.map.inquiry.town !== ""
            width: parent.width

            onClosed: root.map.inquiry.forget()
        }

        ReadingText {
            color: Theme.paper
            size: Theme.control
            text: root.told
            visible: root.toldShown
            width: parent.width
        }

        SmallCaps {
            color: Theme.dim
            text: root.map.textDate
            visible: root.map.textDate !== root.map.date
            width: parent.width
        }

        ReadingText {
            color: Theme.bone
            text: root.map.text
            width: parent.width
        }

        MapChoices {
            section: root.section
            visible: root.section.maps.length > 1
            width: parent.width

            onMapChosen: number => root.mapChosen(number)
        }

        Repeater {
            id: rows

            model: root.marks

            delegate: MapMarkRow {
                required property MapMark modelData

                chosen: root.map.touched === modelData
                mark: modelData
                width: parent ? parent.width : 0

                onEntryChosen: entryId => root.entryChosen(entryId)
                onTouched: root.map.choose(chosen ? null : modelData)
            }
        }

        SmallCaps {
            color: Theme.dim
            text: qsTr("Under way")
            visible: root.pins.length > 0
            width: parent.width
        }

        Repeater {
            model: root.pins

            delegate: RelatedCard {
                required property MapPin modelData

                entry: modelData.card
                width: parent ? parent.width : 0

                onClicked: root.entryChosen(modelData.card.entryId)
            }
        }
    }

    Column {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin * 0.5
        spacing: Theme.nearGap

        RoundButton {
            anchors.right: parent.right
            iconName: "plus"
            label: qsTr("Closer")

            onClicked: field.zoomBy(1.6)
        }

        RoundButton {
            anchors.right: parent.right
            iconName: "minus"
            label: qsTr("Further")

            onClicked: field.zoomBy(1 / 1.6)
        }

        RoundButton {
            anchors.right: parent.right
            iconName: "arrows-maximize"
            label: qsTr("The whole map")

            onClicked: field.whole()
        }

        MapScale {
            anchors.right: parent.right
            zoom: field.zoom
        }
    }

    Column {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        bottomPadding: Theme.nearGap * 0.5
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        spacing: Theme.nearGap * 0.5
        topPadding: Theme.nearGap * 0.5

        readonly property real room: width - Theme.margin * 2

        TimeSlider {
            map: root.map
            width: strip.room

            onPressedChanged: {
                if (pressed)
                    root.stop();
            }
        }

        Flow {
            spacing: Theme.nearGap
            width: strip.room

            RoundButton {
                enabled: root.map.day > root.map.first
                iconName: "chevron-left"
                label: qsTr("Previous turning point")

                onClicked: root.turn(-1)
            }

            RoundButton {
                iconName: root.playing ? "player-pause" : "player-play"
                label: root.playing ? qsTr("Pause") : qsTr("Play")

                onClicked: root.playing ? root.stop() : root.start()
            }

            RoundButton {
                enabled: root.map.day < root.map.last
                iconName: "chevron-right"
                label: qsTr("Next turning point")

                onClicked: root.turn(1)
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
                width: Math.min(implicitWidth, root.wide ? strip.room * 0.55 : strip.room)
                wrapMode: Text.Wrap
            }
        }
    }

    Loader {
        active: root.choosing
        anchors.fill: parent

        sourceComponent: DaySheet {
            inquiry: root.map.inquiry

            onClosed: root.choosing = false
            onDayChosen: day => {
                root.stop();
                root.map.day = day;
            }
        }
    }
}
