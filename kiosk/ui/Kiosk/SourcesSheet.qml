pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property var sources

    title: qsTr("Sources")

    Repeater {
        model: root.sources

        delegate: Row {
            id: row

            required property SourceItem modelData

            spacing: Theme.gap
            width: parent ? parent.width : 0

            Text {
                id: number

                color: Theme.brass
                font.family: Theme.sans
                font.pixelSize: Theme.control
                text: row.modelData.number > 0 ? "[" + row.modelData.number + "]" : ""
                textFormat: Text.PlainText
                width: 2.6 * Theme.control
            }

            Column {
                width: row.width - number.width - row.spacing

                ReadingText {
                    size: Theme.reading * 0.9
                    leading: 1.3
                    text: row.modelData.title
                    width: parent.width
                }

                Text {
                    color: Theme.dim
                    font.family: Theme.sans
                    font.pixelSize: Theme.control * 0.9
                    text: row.modelData.details
                    textFormat: Text.PlainText
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
