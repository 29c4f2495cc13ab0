pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property var facts

    readonly property bool stacked: width < 640 * Theme.unit * Theme.textScale

    spacing: Theme.nearGap * 0.75

    Repeater {
        model: root.facts

        delegate: Column {
            id: row

            required property FactItem modelData
            required property int index

            readonly property bool heading: row.modelData.value === "" && row.modelData.note === ""

            spacing: Theme.nearGap * 0.75
            width: root.width

            SmallCaps {
                bottomPadding: Theme.nearGap * 0.25
                color: Theme.brass
                text: row.modelData.label
                topPadding: row.index > 0 ? Theme.nearGap : 0
                visible: row.heading
                width: parent.width
            }

            Grid {
                columnSpacing: Theme.gap
                columns: root.stacked ? 1 : 2
                visible: !row.heading
                width: parent.width

                Text {
                    color: Theme.bone
                    font.family: Theme.sans
                    font.pixelSize: Theme.control
                    text: row.modelData.label
                    textFormat: Text.PlainText
                    width: root.stacked ? parent.width : parent.width * 0.42
                    wrapMode: Text.Wrap
                }

                Column {
                    width: root.stacked ? parent.width : parent.width * 0.58 - Theme.gap

                    Text {
                        color: Theme.paper
                        font.family: Theme.sans
                        font.pixelSize: Theme.control
                        text: row.modelData.value
                        textFormat: Text.PlainText
                        visible: text !== ""
                        width: parent.width
                        wrapMode: Text.Wrap
                    }

                    Text {
                        color: Theme.dim
                        font.family: Theme.sans
                        font.pixelSize: Theme.smallCaps
                        text: row.modelData.note
                        textFormat: Text.PlainText
                        visible: text !== ""
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }

            Rectangle {
                color: Theme.ash
                height: Theme.hairline
                visible: !row.heading
                width: parent.width
            }
        }
    }
}
