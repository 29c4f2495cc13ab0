pragma ComponentBehavior: Bound

import QtQuick

GridView {
    id: root

    required property SectionItem section
    required property real gutter

    readonly property real room: width - root.gutter
    readonly property int columns: Math.max(1, Math.floor((root.room + Theme.gap) / ((340 * Theme.unit * (1 + (Theme.textScale - 1) * 0.7)) + Theme.gap)))
    readonly property real tileWidth: (root.room - Theme.gap * (root.columns - 1)) / root.columns

    signal chosen(entryId: string)

    boundsBehavior: Flickable.StopAtBounds
    cellHeight: tileHeight + Theme.gap
    cellWidth: (root.room + Theme.gap - 1) / root.columns
    clip: true
    model: root.section.entries
    rightMargin: 0

    readonly property real tileHeight: 300 * Theme.unit + 178 * Theme.unit * Theme.textScale

    delegate: EntryTile {
        required property EntryCard card

        entry: card
        height: root.tileHeight
        width: root.tileWidth

        onClicked: root.chosen(card.entryId)
    }
}
