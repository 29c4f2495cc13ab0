pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property TimelineNode node

    signal entryChosen(entryId: string)

    small: true
    title: root.node.months

    Column {
        spacing: Theme.nearGap * 0.5
        width: parent.width

        Repeater {
            model: root.node.occasions

            delegate: OccasionRow {
                required property Occasion modelData

                occasion: modelData
                width: parent ? parent.width : 0

                onClicked: root.entryChosen(modelData.card.entryId)
            }
        }
    }
}
