pragma ComponentBehavior: Bound

import QtQuick

ListView {
    id: root

    required property SectionItem theme
    required property real gutter

    signal chosen(entryId: string)
    signal sourcesWanted(answer: AnswerItem)
    signal termChosen(key: string)

    boundsBehavior: Flickable.StopAtBounds
    bottomMargin: Theme.gap
    cacheBuffer: 0
    clip: true
    model: root.theme.entries
    spacing: Theme.gap

    delegate: AnswerCard {
        required property EntryCard card

        entry: card
        width: root.width - root.gutter

        onChosen: entryId => root.chosen(entryId)
        onSourcesWanted: root.sourcesWanted(card.answer)
        onTermChosen: key => root.termChosen(key)
    }
}
