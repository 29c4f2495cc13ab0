pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property EntryPage page

    readonly property PlateItem plate: root.page.card.plate
    readonly property bool wide: width > 1300 * Theme.unit * Theme.textScale
    readonly property real partWidth: root.wide ? (width - Theme.gap * 2) / 3 : width
    readonly property list<color> accents: [Theme.bone, Theme.redText, Theme.brass]

    signal linkChosen(address: string)
    signal enlargeWanted

    spacing: Theme.gap * 0.75

    Rectangle {
        color: Theme.coal
        height: chart.height + Theme.gap * 1.5
        visible: root.plate.chart !== null
        width: parent.width

        Column {
            id: chart

            anchors.centerIn: parent
            spacing: Theme.gap * 0.6
            width: parent.width - Theme.gap * 2.5

            SmallCaps {
                text: root.plate.caption
                visible: text !== ""
                width: parent.width
            }

            Loader {
                active: root.plate.chart !== null
                width: parent.width

                sourceComponent: FigureChart {
                    chart: root.plate.chart
                }
            }

            PillButton {
                iconName: "arrows-maximize"
                text: qsTr("Enlarge")

                onClicked: root.enlargeWanted()
            }
        }
    }

    Grid {
        id: parts

        columnSpacing: Theme.gap
        columns: root.wide ? 3 : 1
        rowSpacing: Theme.gap
        width: parent.width

        Repeater {
            id: cards

            model: root.page.tabs.slice(0, 3)

            delegate: QuestionPart {
                accent: root.accents[index] ?? Theme.bone
                height: root.wide ? parts.tallest : natural
                width: root.partWidth

                onLinkChosen: address => root.linkChosen(address)
                onNaturalChanged: parts.measure()
            }
        }

        property real tallest: 0

        function measure(): void {
            let most = 0;
            for (let index = 0; index < cards.count; index++)
                most = Math.max(most, (cards.itemAt(index) as QuestionPart)?.natural ?? 0);
            parts.tallest = most;
        }
    }

    Loader {
        active: root.plate.kind === "map" || root.plate.kind === "timeline"
        height: (root.plate.kind === "map" ? 420 + 90 * Theme.textScale : 140 + 480 * Theme.textScale) * Theme.unit
        visible: active
        width: parent.width

        sourceComponent: PlatePanel {
            page: root.page

            onEnlargeWanted: root.enlargeWanted()
        }
    }

    SmallCaps {
        text: qsTr("Who said what")
        topPadding: Theme.nearGap
        visible: root.page.tabs.length > 3
    }

    FactRows {
        facts: root.page.tabs.length > 3 ? root.page.tabs[3].facts : []
        visible: root.page.tabs.length > 3
        width: parent.width
    }
}
