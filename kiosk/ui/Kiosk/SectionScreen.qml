pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property SectionItem section

    readonly property var layouts: ({
            gallery: gallery,
            case: medalCase,
            dates: dates,
            map: dates,
            cards: cards,
            answers: answers
        })

    signal entryChosen(entryId: string)
    signal groupChosen(group: string)
    signal mapWanted
    signal termChosen(key: string)

    onVisibleChanged: sources.active = false

    Component {
        id: head

        SectionHead {
            section: root.section
            width: list.width - buttons.gutter

            onGroupChosen: group => root.groupChosen(group)
            onMapWanted: root.mapWanted()
        }
    }

    Loader {
        id: list

        property real origin: 0

        readonly property Flickable view: item as Flickable

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        sourceComponent: root.layouts[root.section.layout]

        onLoaded: Qt.callLater(() => {
            if (!list.view)
                return;
            list.origin = list.view.originY;
            list.view.contentY = Math.max(list.origin, list.origin + root.section.scroll);
        })
    }

    Connections {
        function onOriginYChanged(): void {
            const atTop = Math.abs(list.view.contentY - list.origin) < 1;
            list.origin = list.view.originY;
            if (atTop && root.section.scroll === 0 && !list.view.moving)
                list.view.contentY = list.origin;
        }

        target: list.view
    }

    Binding {
        property: "scroll"
        target: root.section
        value: list.view ? list.view.contentY - list.view.originY : 0
        when: list.view !== null && list.view.moving
    }

    ScrollButtons {
        id: buttons

        anchors.fill: list
        view: list.view ?? spare
    }

    Flickable {
        id: spare

        visible: false
    }

    Component {
        id: gallery

        Gallery {
            gutter: buttons.gutter
            header: head
            section: root.section

            onChosen: entryId => root.entryChosen(entryId)
        }
    }

    Component {
        id: medalCase

        MedalCase {
            gutter: buttons.gutter
            header: head
            section: root.section

            onChosen: entryId => root.entryChosen(entryId)
        }
    }

    Component {
        id: dates

        DateList {
            gutter: buttons.gutter
            header: head
            theme: root.section

            onChosen: entryId => root.entryChosen(entryId)
        }
    }

    Component {
        id: cards

        QuestionCards {
            gutter: buttons.gutter
            header: head
            theme: root.section

            onChosen: entryId => root.entryChosen(entryId)
        }
    }

    Component {
        id: answers

        AnswerCards {
            gutter: buttons.gutter
            header: head
            theme: root.section

            onChosen: entryId => root.entryChosen(entryId)
            onSourcesWanted: answer => {
                sources.answer = answer;
                sources.active = true;
            }
            onTermChosen: key => root.termChosen(key)
        }
    }

    Loader {
        id: sources

        property AnswerItem answer: null

        active: false
        anchors.fill: parent

        sourceComponent: SourcesSheet {
            sources: sources.answer.sources

            onClosed: sources.active = false
        }
    }
}
