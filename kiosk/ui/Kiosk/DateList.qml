pragma ComponentBehavior: Bound

import QtQuick

ListView {
    id: root

    required property SectionItem theme
    required property real gutter

    signal chosen(entryId: string)

    boundsBehavior: Flickable.StopAtBounds
    bottomMargin: Theme.gap
    cacheBuffer: 0
    clip: true
    model: root.theme.entries
    spacing: Theme.nearGap

    delegate: DateRow {
        required property EntryCard card

        entry: card
        width: root.width - root.gutter

        onClicked: root.chosen(card.entryId)
    }
}
