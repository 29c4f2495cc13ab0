pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property var related

    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / (330 * Theme.unit * Theme.textScale))))

    signal chosen(entryId: string)

    spacing: Theme.nearGap
    visible: root.related.length > 0

    SmallCaps {
        color: Theme.dim
        text: qsTr("Related")
        width: parent.width
    }

    Grid {
        columnSpacing: Theme.nearGap
        columns: root.columns
        rowSpacing: Theme.nearGap
        width: parent.width

        Repeater {
            model: root.related

            delegate: RelatedCard {
                required property EntryCard modelData

                entry: modelData
                width: (root.width - Theme.nearGap * (root.columns - 1)) / root.columns

                onClicked: root.chosen(modelData.entryId)
            }
        }
    }
}
