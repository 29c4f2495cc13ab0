pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: root

    required property SectionItem section

    signal mapChosen(number: int)

    spacing: Theme.nearGap * 0.75

    Repeater {
        model: root.section.maps

        delegate: PillButton {
            id: choice

            required property MapItem modelData
            required property int index

            chosen: index === root.section.mapNumber
            text: modelData.title

            onClicked: root.mapChosen(index)
        }
    }
}
