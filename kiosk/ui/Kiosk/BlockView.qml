pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property BlockItem block
    property real textSize: Theme.reading

    signal linkChosen(address: string)

    implicitHeight: root.block.kind === "table" ? table.height : lines.height

    Column {
        id: lines

        spacing: Theme.nearGap * 0.5
        visible: root.block.kind !== "table"
        width: root.width

        Repeater {
            model: root.block.kind === "table" ? [] : root.block.lines

            delegate: Item {
                id: line

                required property string modelData
                required property int index

                readonly property real indent: root.block.kind === "list" || root.block.kind === "numbers" ? root.textSize * 1.3 : root.block.kind === "quote" ? Theme.gap : 0

                height: words.height
                width: lines.width

                Rectangle {
                    color: Theme.bone
                    height: root.textSize * 0.22
                    radius: height / 2
                    visible: root.block.kind === "list"
                    width: height
                    x: root.textSize * 0.3
                    y: root.textSize * 0.62
                }

                ReadingText {
                    size: root.textSize
                    text: line.index + 1 + "."
                    visible: root.block.kind === "numbers"
                }

                Rectangle {
                    color: Theme.edge
                    height: parent.height
                    visible: root.block.kind === "quote"
                    width: Theme.stroke * 2
                }

                ReadingText {
                    id: words

                    color: root.block.kind === "quote" ? Theme.bone : Theme.paper
                    font.bold: root.block.kind === "heading"
                    font.family: root.block.kind === "heading" ? Theme.sans : Theme.serif
                    font.italic: root.block.kind === "quote"
                    size: root.textSize
                    linkColor: Theme.brass
                    text: line.modelData
                    textFormat: Text.StyledText
                    width: parent.width - x
                    x: line.indent

                    onLinkActivated: link => root.linkChosen(link)
                }
            }
        }
    }

    Grid {
        id: table

        columnSpacing: Theme.gap
        columns: root.block.columns
        rowSpacing: Theme.nearGap
        visible: root.block.kind === "table"
        width: root.width

        Repeater {
            model: root.block.kind === "table" ? root.block.lines : []

            delegate: ReadingText {
                required property string modelData
                required property int index

                color: index < root.block.columns ? Theme.bone : Theme.paper
                font.family: Theme.sans
                size: root.textSize * 0.85
                linkColor: Theme.brass
                text: modelData
                textFormat: Text.StyledText
                width: (table.width - table.columnSpacing * (root.block.columns - 1)) / root.block.columns

                onLinkActivated: link => root.linkChosen(link)
            }
        }
    }
}
