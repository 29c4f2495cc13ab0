pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: root

    required property var tabs
    required property int current

    signal chosen(index: int)

    spacing: Theme.nearGap

    Repeater {
        model: root.tabs

        delegate: PillButton {
            required property TabItem modelData
            required property int index

            chosen: index === root.current
            disputed: modelData.disputed
            text: modelData.title

            onClicked: root.chosen(index)
        }
    }
}
