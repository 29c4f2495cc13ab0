import QtQuick

Sheet {
    id: root

    required property TermItem term
    required property bool listed

    signal entryChosen(entryId: string)
    signal listWanted

    small: true
    title: root.term.name

    ReadingText {
        text: root.term.meaning
        width: parent.width
    }

    Text {
        color: Theme.dim
        font.family: Theme.sans
        font.pixelSize: Theme.control * 0.9
        text: root.term.sources
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.nearGap
        width: parent.width

        FurtherButton {
            text: root.term.entry ? root.term.entry.title : ""
            visible: root.term.entry !== null
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.entryChosen(root.term.entry.entryId)
        }

        FurtherButton {
            text: qsTr("All terms")
            visible: root.listed

            onClicked: root.listWanted()
        }
    }
}
