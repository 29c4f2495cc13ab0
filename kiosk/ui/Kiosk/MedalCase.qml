pragma ComponentBehavior: Bound

import QtQuick

GridView {
    id: root

    required property SectionItem section
    required property real gutter

    readonly property real room: width - root.gutter
    readonly property int columns: Math.max(1, Math.floor(root.room / (300 * Theme.unit * (1 + (Theme.textScale - 1) * 0.7))))
    readonly property int rows: Math.max(1, Math.ceil(root.count / root.columns))
    readonly property real least: 140 * Theme.unit + 225 * Theme.unit * Theme.textScale
    readonly property real fitting: (root.height - (root.headerItem ? root.headerItem.height : 0) - Theme.gap) / root.rows
    readonly property real tileHeight: Math.max(root.least, Math.min(root.fitting, root.least * 1.6))

    signal chosen(entryId: string)

    bottomMargin: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    cellHeight: root.tileHeight
    cellWidth: Math.floor(root.room / root.columns)
    cacheBuffer: 0
    clip: true
    model: root.section.entries

    delegate: MedalTile {
        required property EntryCard card

        entry: card
        height: root.cellHeight
        width: root.cellWidth

        onClicked: root.chosen(card.entryId)
    }

    Rectangle {
        readonly property real firstRow: root.originY + (root.headerItem ? root.headerItem.height : 0)

        border.color: Theme.feltEdge
        border.width: Theme.stroke
        height: Math.ceil(root.count / root.columns) * root.cellHeight
        parent: root.contentItem
        width: root.columns * root.cellWidth
        y: firstRow
        z: -1

        gradient: Gradient {
            GradientStop {
                color: Theme.felt[0]
                position: 0
            }
            GradientStop {
                color: Theme.felt[1]
                position: 0.45
            }
            GradientStop {
                color: Theme.felt[2]
                position: 1
            }
        }
    }
}
