pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property PlateItem plate

    signal entryChosen(entryId: string)

    small: true
    title: qsTr("Awards")

    Column {
        spacing: Theme.nearGap * 0.5
        width: parent.width

        Repeater {
            model: root.plate.honours

            delegate: HonourRow {
                required property HonourItem modelData

                honour: modelData
                width: parent ? parent.width : 0

                onClicked: root.entryChosen(modelData.ribbon.entryId)
            }
        }
    }
}
