pragma ComponentBehavior: Bound

import QtQuick

GridView {
    id: root

    required property SectionItem section
    required property real gutter

    readonly property real room: width - root.gutter
    readonly property int most: Math.max(1, Math.floor((root.room + Theme.gap) / ((256 * Theme.unit * (1 + (Theme.textScale - 1) * 0.7)) + Theme.gap)))
    readonly property int columns: Math.min(root.most, Math.max(root.count, Math.min(4, root.most)))
    readonly property int rows: Math.max(1, Math.ceil(root.count / root.columns))
    readonly property real least: 270 * Theme.unit + 150 * Theme.unit * Theme.textScale
    readonly property real fitting: (root.height - (root.headerItem ? root.headerItem.height : 0)) / root.rows - Theme.gap
    readonly property real tileHeight: Math.max(root.least, Math.min(root.fitting, root.least * 1.6))
    readonly property real tileWidth: root.cellWidth - Theme.gap

    signal chosen(entryId: string)

    boundsBehavior: Flickable.StopAtBounds
    cellHeight: root.tileHeight + Theme.gap
    cellWidth: Math.floor(root.room / root.columns)
    cacheBuffer: 0
    clip: true
    model: root.section.entries

    delegate: EntryTile {
        required property EntryCard card

        entry: card
        height: root.tileHeight
        width: root.tileWidth

        onClicked: root.chosen(card.entryId)
    }
}
