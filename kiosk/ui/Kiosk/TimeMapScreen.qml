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
    property alias pause: mover.pause

    signal entryChosen(entryId: string)
    signal mapChosen(number: int)
    signal listWanted

    activeFocusOnTab: true
    Accessible.description: root.told
    Accessible.name: root.map.date
    Accessible.role: Accessible.Graphic

    Keys.onLeftPressed: event => mover.step(event.modifiers & Qt.ShiftModifier ? -30 : -1)
    Keys.onRightPressed: event => mover.step(event.modifiers & Qt.ShiftModifier ? 30 : 1)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp:
            mover.turn(1);
            break;
        case Qt.Key_PageDown:
            mover.turn(-1);
            break;
        case Qt.Key_Home:
            mover.step(root.map.first - root.map.day);
            break;
        case Qt.Key_End:
            mover.step(root.map.last - root.map.day);
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
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
        if (!root.visible)
            mover.stop();
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

    MapPlayer {
        id: mover

        map: root.map
    }

    MapField {
        id: field

        anchors.bottom: root.wide ? strip.top : words.top
        anchors.left: root.wide ? words.right : parent.left
        anchors.leftMargin: root.wide ? -Theme.margin * 0.5 : 0
        anchors.right: parent.right
        anchors.top: parent.top
        kept: [Qt.rect(tools.x - field.x, tools.y, tools.width, tools.height)]
        map: root.map
        rim: root.wide ? Theme.margin : 0

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

    MapTools {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.margin * 0.5
        zoom: field.zoom

        onWholeWanted: field.whole()
        onZoomWanted: factor => field.zoomBy(factor)
    }

    MapStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        map: root.map
        player: mover
        wide: root.wide

        onListWanted: root.listWanted()
    }

    Loader {
        active: root.choosing
        anchors.fill: parent

        sourceComponent: DaySheet {
            inquiry: root.map.inquiry

            onClosed: root.choosing = false
            onDayChosen: day => {
                mover.stop();
                root.map.day = day;
            }
        }
    }
}
