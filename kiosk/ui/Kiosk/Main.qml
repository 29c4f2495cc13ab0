pragma ComponentBehavior: Bound

import QtQuick

Window {
    id: root

    required property StaffDoor staff
    required property StaffRoom room
    required property TroubleReport trouble
    property Visit visit: null
    property real diagonal: 21.5
    property real textScale: 1
    property bool kioskMode: false
    property list<string> olderVersions: []
    property string scheme: "dark"
    property bool reducedMotion: false
    property bool changing: false
    property string curtain

    readonly property bool wide: width >= height
    readonly property real fit: root.wide ? Math.min(width / 1920, height / 1080) : Math.min(width / 1080, height / 1920)
    readonly property bool timelineShown: root.visit !== null && root.visit.listSection !== null && root.visit.listSection.timeline !== null
    readonly property bool mapShown: root.visit !== null && root.visit.listSection !== null && root.visit.listSection.mapShown
    readonly property string screenName: root.changing ? "" : root.visit ? root.visit.screen : "trouble"
    readonly property string shownTarget: !root.visit ? "" : root.visit.page ? root.visit.page.card.entryId : root.visit.section ? root.visit.section.sectionId : ""

    color: Theme.ink
    flags: root.kioskMode ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: root.visit ? root.visit.title : ""

    onClosing: close => {
        close.accepted = !root.kioskMode;
    }

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(0.4, root.fit)
    }

    Binding {
        property: "scheme"
        target: Theme
        value: root.visit && root.visit.comfort.scheme !== "" ? root.visit.comfort.scheme : root.scheme
    }

    Binding {
        property: "reduced"
        target: Theme
        value: root.visit && root.visit.comfort.motion !== "" ? root.visit.comfort.motion === "reduced" : root.reducedMotion
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.screenName === "attract" ? 1 : root.visit && root.visit.comfort.text > 0 ? root.visit.comfort.text / 100 : root.textScale
    }

    Binding {
        property: "millimetre"
        target: Theme
        value: Math.hypot(root.width, root.height) / (root.diagonal * 25.4)
    }

    Connections {
        function onLanguageAboutToChange(): void {
            for (const stage of [homeStage, listStage, mapStage, timelineStage])
                stage.drop();
        }

        target: root.visit
    }

    Item {
        id: stages

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.visit !== null && root.visit.rightToLeft
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: preview.bottom

        Stage {
            anchors.fill: parent
            shown: root.screenName === "attract"
            sourceComponent: attract
        }

        Stage {
            id: homeStage

            anchors.fill: parent
            kept: root.screenName !== "attract"
            shown: root.screenName === "home"
            sourceComponent: home
        }

        Stage {
            id: listStage

            anchors.fill: parent
            kept: root.screenName === "entry"
            shown: root.screenName === "section" && !root.mapShown && !root.timelineShown
            sourceComponent: section
        }

        Stage {
            id: mapStage

            anchors.fill: parent
            kept: root.screenName === "entry"
            shown: root.screenName === "section" && root.mapShown
            sourceComponent: timeMap
        }

        Stage {
            id: timelineStage

            anchors.fill: parent
            kept: root.screenName === "entry"
            shown: root.screenName === "section" && root.timelineShown
            sourceComponent: timeline
        }

        Stage {
            anchors.fill: parent
            kept: root.screenName === "entry"
            shown: root.screenName === "search"
            sourceComponent: search
        }

        Stage {
            anchors.fill: parent
            shown: root.screenName === "entry"
            sourceComponent: entry
        }

        Stage {
            anchors.fill: parent
            shown: root.screenName === "trouble"
            sourceComponent: trouble
        }
    }

    Loader {
        id: bar

        active: root.visit !== null && root.screenName !== "attract" && !root.changing
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: active && item ? (item as Bar).implicitHeight : 0
        visible: active

        sourceComponent: Bar {
            visit: root.visit

            onBackChosen: root.visit.goBack()
            onComfortWanted: root.visit.comfort.shown ? root.visit.comfort.close() : root.visit.comfort.open()
            onHomeChosen: root.visit.goHome()
            onLanguageChosen: code => root.visit.setLanguage(code)
            onNeighbourChosen: step => root.visit.openNeighbour(step)
            onSearchWanted: root.visit.openSearch()
        }
    }

    Loader {
        active: root.visit !== null && root.visit.glossary.shown === "term"
        anchors.fill: stages

        sourceComponent: TermSheet {
            listed: root.visit.glossary.count > 1
            term: root.visit.glossary.term

            onClosed: root.visit.glossary.close()
            onEntryChosen: entryId => root.visit.openEntry(entryId)
            onListWanted: root.visit.glossary.openList()
        }
    }

    Loader {
        active: root.visit !== null && root.visit.glossary.shown === "list"
        anchors.fill: stages

        sourceComponent: GlossarySheet {
            terms: root.visit.glossary.terms

            onClosed: root.visit.glossary.close()
            onTermChosen: key => root.visit.glossary.open(key)
        }
    }

    Loader {
        active: root.visit !== null && root.visit.comfort.shown
        anchors.fill: stages

        sourceComponent: ComfortSheet {
            comfort: root.visit.comfort

            onClosed: root.visit.comfort.close()
        }
    }

    Loader {
        active: root.olderVersions.includes(root.shownTarget)
        anchors.horizontalCenter: stages.horizontalCenter
        anchors.top: stages.top

        sourceComponent: OlderVersion {}
    }

    StaffCorner {
        anchors.left: parent.left
        anchors.top: parent.top
        staff: root.staff
    }

    Loader {
        active: root.visit !== null && root.visit.idle.asking
        anchors.fill: parent

        sourceComponent: IdleQuestion {
            idle: root.visit.idle
        }
    }

    Loader {
        id: preview

        active: root.room.state === "preview"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: active && item ? (item as PreviewBar).implicitHeight : 0

        sourceComponent: PreviewBar {
            room: root.room
        }
    }

    Loader {
        active: root.room.state !== "closed" && root.room.state !== "preview"
        anchors.fill: parent

        sourceComponent: StaffRoomScreen {
            room: root.room
        }
    }

    Loader {
        active: root.staff.asking
        anchors.fill: parent

        sourceComponent: PinPad {
            staff: root.staff
        }
    }

    Curtain {
        anchors.fill: parent
        picture: root.curtain
    }

    Component {
        id: attract

        AttractScreen {
            visit: root.visit

            onBegun: code => root.visit.begin(code)
            onLanguageWanted: code => root.visit.setLanguage(code)
        }
    }

    Component {
        id: home

        HomeScreen {
            visit: root.visit

            onGlossaryWanted: root.visit.glossary.openList()
            onSectionChosen: sectionId => root.visit.openSection(sectionId)
        }
    }

    Component {
        id: section

        SectionScreen {
            section: root.visit.listSection

            onEntryChosen: entryId => root.visit.openEntry(entryId)
            onGroupChosen: group => root.visit.chooseGroup(group)
            onMapWanted: root.visit.chooseList(false)
            onTermChosen: key => root.visit.glossary.open(key)
        }
    }

    Component {
        id: timeMap

        TimeMapScreen {
            section: root.visit.mapSection

            onEntryChosen: entryId => root.visit.openEntry(entryId)
            onListWanted: root.visit.chooseList(true)
            onMapChosen: number => root.visit.chooseMap(number)
        }
    }

    Component {
        id: timeline

        TimelineScreen {
            section: root.visit.timelineSection

            onEntryChosen: entryId => root.visit.openEntry(entryId)
        }
    }

    Component {
        id: search

        SearchScreen {
            search: root.visit.search

            onEntryChosen: entryId => root.visit.openEntry(entryId)
            onTermChosen: key => root.visit.glossary.open(key)
        }
    }

    Component {
        id: entry

        EntryScreen {
            onMap: root.visit.entryOnMap
            page: root.visit.page

            onBackChosen: root.visit.goBack()
            onEntryChosen: entryId => root.visit.openEntry(entryId)
            onEnlargeWanted: view => root.visit.enlarge(view)
            onMapWanted: root.visit.showOnMap()
            onPlayingChosen: playing => root.visit.notePlaying(playing)
            onShrinkWanted: root.visit.enlarge(-1)
            onTermChosen: key => root.visit.glossary.open(key)
            onTabChosen: index => root.visit.chooseTab(index)
            onWarningAccepted: root.visit.acceptWarning()
        }
    }

    Component {
        id: trouble

        TroubleScreen {
            report: root.trouble
        }
    }
}
