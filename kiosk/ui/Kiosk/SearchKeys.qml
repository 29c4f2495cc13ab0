pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property Search search

    readonly property list<string> rows: ["1234567890", ...root.search.keys]
    readonly property int longest: Math.max(...root.rows.map(row => row.length))
    readonly property real keyWidth: Math.floor((root.width - root.spacing * (root.longest - 1)) / root.longest)

    spacing: Math.round(Theme.nearGap * 0.5)

    Repeater {
        model: root.rows

        delegate: Row {
            id: row

            required property string modelData

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: root.spacing

            Repeater {
                model: row.modelData.split("")

                delegate: SearchKey {
                    required property string modelData

                    text: modelData.toUpperCase()
                    width: root.keyWidth

                    onClicked: root.search.type(modelData)
                }
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.spacing

        SearchKey {
            label: qsTr("Other letters")
            text: root.search.nextKeys
            visible: root.search.nextKeys !== ""
            width: root.keyWidth * 2 + root.spacing

            onClicked: root.search.nextAlphabet()
        }

        SearchKey {
            text: qsTr("Space")
            width: root.keyWidth * 4 + root.spacing * 3

            onClicked: root.search.type(" ")
        }

        SearchKey {
            autoRepeat: true
            iconName: "backspace"
            label: qsTr("Delete the last letter")
            width: root.keyWidth * 2 + root.spacing

            onClicked: root.search.erase()
        }
    }
}
