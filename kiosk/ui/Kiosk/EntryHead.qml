import QtQuick

Column {
    id: root

    required property EntryCard entry
    property real largest: Theme.title

    spacing: Theme.nearGap * 0.25

    SmallCaps {
        color: Theme.accentText(root.entry.accent)
        text: root.entry.sectionLabel
        width: parent.width
    }

    Headline {
        largest: root.largest
        text: root.entry.title
        width: parent.width
    }

    Text {
        color: Theme.bone
        font.family: Theme.serif
        font.italic: true
        font.pixelSize: Theme.lead
        text: root.entry.dates
        textFormat: Text.PlainText
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Row {
        spacing: Theme.nearGap * 0.75
        topPadding: Theme.nearGap * 0.5
        visible: root.entry.borrowedFrom !== ""
        width: parent.width

        Icon {
            id: mark

            name: "language"
            tone: "bone"
        }

        Text {
            anchors.verticalCenter: mark.verticalCenter
            color: Theme.bone
            font.family: Theme.sans
            font.pixelSize: Theme.control
            text: qsTr("Not yet translated. Shown in: %1").arg(root.entry.borrowedFrom)
            textFormat: Text.PlainText
            width: parent.width - mark.width - parent.spacing
            wrapMode: Text.Wrap
        }
    }
}
