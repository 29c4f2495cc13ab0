pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property SectionItem section

    signal groupChosen(group: string)

    bottomPadding: Theme.gap
    spacing: Theme.nearGap
    topPadding: Theme.margin * 0.8

    SmallCaps {
        color: Theme.accentText(root.section.accent)
        text: root.section.title
        visible: root.section.headline !== root.section.title
        width: root.width
    }

    Headline {
        largest: Theme.title * 0.86
        text: root.section.headline
        width: root.width
    }

    ReadingText {
        bottomPadding: Theme.nearGap
        color: Theme.bone
        lineHeight: 1.3
        text: root.section.introduction
        width: Math.min(root.width, 1240 * Theme.unit * Theme.textScale)
    }

    Flow {
        spacing: Theme.nearGap
        visible: root.section.filters.length > 1
        width: root.width

        Repeater {
            model: root.section.filters

            delegate: PillButton {
                required property FilterItem modelData

                chosen: modelData.group === root.section.group
                text: modelData.group === "" ? qsTr("All %1").arg(modelData.count) : modelData.title

                onClicked: root.groupChosen(modelData.group)
            }
        }
    }
}
