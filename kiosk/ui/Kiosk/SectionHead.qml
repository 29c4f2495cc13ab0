pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property SectionItem section

    readonly property bool wide: width > 1400 * Theme.unit * Theme.textScale

    signal groupChosen(group: string)
    signal mapWanted

    bottomPadding: Theme.gap
    spacing: Theme.nearGap
    topPadding: Theme.margin * 0.8

    SmallCaps {
        color: Theme.accentText(root.section.accent)
        text: root.section.title
        visible: root.section.headline !== root.section.title
        width: root.width
    }

    Grid {
        bottomPadding: Theme.nearGap
        columnSpacing: Theme.gap * 2
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.nearGap
        verticalItemAlignment: Grid.AlignVCenter
        width: root.width

        Headline {
            largest: Theme.title * 0.86
            oneLineFirst: true
            text: root.section.headline
            width: root.wide ? root.width * 0.46 : root.width
        }

        ReadingText {
            color: Theme.bone
            leading: 1.35
            text: root.section.introduction
            width: root.wide ? root.width * 0.54 - parent.columnSpacing : root.width
        }
    }

    Flow {
        spacing: Theme.nearGap
        visible: root.section.filters.length > 1 || root.section.maps.length > 0
        width: root.width

        PillButton {
            text: qsTr("On the map")
            visible: root.section.maps.length > 0

            onClicked: root.mapWanted()
        }

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
