pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property Visit visit

    readonly property string place: root.visit.screen === "search" ? qsTr("Search") : root.visit.screen === "entry" && root.visit.page ? qsTr("%1 of %2").arg(root.visit.page.position).arg(root.visit.page.count) : root.visit.screen === "section" && root.visit.section ? root.visit.section.title : ""
    readonly property string backTitle: root.visit.backScreen === "search" && !(root.visit.page && root.visit.page.enlarged >= 0) ? qsTr("Search") : root.visit.backSection ? root.visit.backSection.title : root.visit.backEntry ? root.visit.backEntry.title : ""
    readonly property bool onEntry: root.visit.screen === "entry"
    readonly property real room: width - Theme.margin * 2
    readonly property bool compact: ways.fullWidth + tongues.implicitWidth + Theme.gap > root.room
    readonly property bool tight: root.compact && ways.smallWidth + where.implicitWidth + ways.spacing + tongues.implicitWidth + Theme.gap > root.room

    // Asked for the screen with the most buttons, so that every button keeps its place from screen to screen.
    readonly property bool twoRows: 4 * (home.implicitHeight + ways.spacing) + tongues.implicitWidth + Theme.gap > root.room

    signal homeChosen
    signal backChosen
    signal neighbourChosen(step: int)
    signal languageChosen(code: string)
    signal searchWanted
    signal comfortWanted

    color: Theme.ink
    implicitHeight: root.twoRows ? tongues.height + ways.height + Theme.nearGap * 3 : Math.max(tongues.height, ways.height) + Theme.nearGap * 2.5

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.ash
        height: Theme.hairline
    }

    Row {
        id: ways

        readonly property bool hasBack: root.backTitle !== ""
        readonly property real buttons: 1 + (hasBack ? 1 : 0) + (root.onEntry ? 2 : 0)
        readonly property real smallWidth: buttons * (home.implicitHeight + spacing)
        readonly property real fullWidth: smallWidth + (hasBack ? backMeasure.advanceWidth + Theme.gap * 1.6 : 0) + where.implicitWidth + spacing

        anchors.bottom: root.twoRows ? tongues.top : parent.bottom
        anchors.bottomMargin: root.twoRows ? Theme.nearGap : (root.height - height) / 2
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Math.max(home.implicitHeight, back.implicitHeight)
        spacing: Theme.nearGap

        RoundButton {
            id: home

            enabled: root.visit.screen !== "home"
            iconName: "home"
            label: qsTr("Home")

            onClicked: root.homeChosen()
        }

        PillButton {
            id: back

            Accessible.name: qsTr("Back to %1").arg(root.backTitle)
            iconName: "chevron-left"
            text: root.compact ? "" : root.backTitle
            visible: root.backTitle !== ""

            onClicked: root.backChosen()
        }

        RoundButton {
            enabled: root.onEntry && root.visit.page !== null && root.visit.page.position > 1
            iconName: "arrow-left"
            label: qsTr("Previous")
            visible: root.onEntry

            onClicked: root.neighbourChosen(-1)
        }

        SmallCaps {
            id: where

            anchors.verticalCenter: parent.verticalCenter
            text: root.place
            visible: text !== "" && (root.twoRows || !root.tight)
            wrapMode: Text.NoWrap
        }

        RoundButton {
            enabled: root.onEntry && root.visit.page !== null && root.visit.page.position < root.visit.page.count
            iconName: "arrow-right"
            label: qsTr("Next")
            visible: root.onEntry

            onClicked: root.neighbourChosen(1)
        }
    }

    TextMetrics {
        id: backMeasure

        font.family: Theme.sans
        font.pixelSize: Theme.control
        text: root.backTitle
    }

    Row {
        id: tongues

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.twoRows ? Theme.nearGap : (root.height - height) / 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.nearGap

        RoundButton {
            enabled: root.visit.screen !== "search"
            iconName: "search"
            label: qsTr("Search")

            onClicked: root.searchWanted()
        }

        RoundButton {
            chosen: root.visit.comfort.shown
            iconName: "text-size"
            label: qsTr("Text size and contrast")

            onClicked: root.comfortWanted()
        }

        Repeater {
            model: root.visit.languages

            delegate: PillButton {
                required property LanguageItem modelData

                chosen: modelData.code === root.visit.language
                text: modelData.name

                onClicked: root.languageChosen(modelData.code)
            }
        }
    }
}
