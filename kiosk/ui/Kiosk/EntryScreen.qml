pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property EntryPage page
    property bool onMap: false

    readonly property bool wide: width >= height * 1.15
    readonly property bool crowded: root.wide && Theme.textScale > 1.2
    readonly property TabItem tab: root.page.tabs[Math.min(root.page.tab, root.page.tabs.length - 1)] ?? null

    signal entryChosen(entryId: string)
    signal termChosen(key: string)
    signal tabChosen(index: int)
    signal warningAccepted
    signal backChosen
    signal mapWanted
    signal playingChosen(playing: bool)
    signal enlargeWanted(view: int)
    signal shrinkWanted

    function follow(address: string): void {
        if (address.startsWith("entry:"))
            root.entryChosen(address.slice(6));
        else if (address.startsWith("term:"))
            root.termChosen(address.slice(5));
    }

    onPageChanged: {
        pane.toTop();
        sources.active = false;
        honours.active = false;
        arrival.restart();
    }

    NumberAnimation {
        id: arrival

        duration: Theme.calm
        from: Theme.faint
        property: "opacity"
        target: pane
        to: 1
    }

    PlatePanel {
        id: panel

        barred: !root.crowded
        height: root.wide ? root.height : Math.max(root.height * 0.36, panel.natural)
        page: root.page
        parent: root.wide ? root : slot
        visible: !root.page.isQuestion && !viewer.active
        width: root.wide ? Math.min(root.width * 0.355, 900 * Theme.unit) : root.width
        x: root.wide ? 0 : -pane.side

        onEnlargeWanted: view => root.enlargeWanted(view)
        onHonoursWanted: honours.active = true
        onPlayingChosen: playing => root.playingChosen(playing)
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        anchors.leftMargin: root.wide && !root.page.isQuestion ? panel.width : 0
        side: Theme.margin
        spacing: Theme.gap * 0.75
        visible: !viewer.active

        Item {
            id: slot

            height: root.wide || root.page.isQuestion ? Theme.margin * 0.3 : panel.height
            width: 1
        }

        EntryHead {
            entry: root.page.card
            onMap: root.onMap
            sources: root.page.sources.length
            width: parent.width

            onMapWanted: root.mapWanted()
            onSourcesWanted: sources.active = true
        }

        Loader {
            active: !root.page.warned
            visible: active
            width: parent.width

            sourceComponent: WarningCover {
                warning: root.page.warning

                onAccepted: root.warningAccepted()
                onDeclined: root.backChosen()
            }
        }

        Loader {
            active: root.page.isQuestion && root.page.warned
            visible: active
            width: parent.width

            sourceComponent: QuestionBody {
                page: root.page

                onEnlargeWanted: root.enlargeWanted(0)
                onLinkChosen: address => root.follow(address)
            }
        }

        Column {
            spacing: Theme.gap * 0.75
            visible: root.page.warned && !root.page.isQuestion
            width: parent.width

            TabRow {
                current: root.page.tab
                tabs: root.page.tabs
                width: parent.width

                onChosen: index => root.tabChosen(index)
            }

            Column {
                spacing: Theme.nearGap
                width: Math.min(parent.width, 1080 * Theme.unit * Theme.textScale)

                Repeater {
                    model: root.tab ? root.tab.blocks : []

                    delegate: BlockView {
                        required property BlockItem modelData

                        block: modelData
                        width: parent ? parent.width : 0

                        onLinkChosen: address => root.follow(address)
                    }
                }

                FactRows {
                    facts: root.tab ? root.tab.facts : []
                    visible: root.tab !== null && root.tab.facts.length > 0
                    width: parent.width
                }

                SmallCaps {
                    color: Theme.brass
                    text: qsTr("Forces and losses")
                    topPadding: Theme.nearGap
                    visible: sides.active
                    width: parent.width
                }

                Loader {
                    id: sides

                    active: root.tab !== null && root.tab.chart !== null
                    visible: active
                    width: parent.width

                    sourceComponent: FigureChart {
                        chart: root.tab.chart
                    }
                }
            }
        }

        HonoursButton {
            plate: root.page.card.plate
            visible: root.crowded && root.page.card.plate.honours.length > 0

            onClicked: honours.active = true
        }

        RelatedRow {
            related: root.page.related
            width: parent.width

            onChosen: entryId => root.entryChosen(entryId)
        }
    }

    Loader {
        id: viewer

        active: root.page.enlarged >= 0
        anchors.fill: parent
        focus: active

        sourceComponent: PlateViewer {
            like: panel.choices
            page: root.page

            onClosed: root.shrinkWanted()
        }
    }

    Loader {
        id: honours

        active: false
        anchors.fill: parent

        sourceComponent: HonoursSheet {
            plate: root.page.card.plate

            onClosed: honours.active = false
            onEntryChosen: entryId => root.entryChosen(entryId)
        }
    }

    Loader {
        id: sources

        active: false
        anchors.fill: parent

        sourceComponent: SourcesSheet {
            sources: root.page.sources

            onClosed: sources.active = false
        }
    }
}
