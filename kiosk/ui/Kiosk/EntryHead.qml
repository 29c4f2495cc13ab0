import QtQuick

Column {
    id: root

    required property EntryCard entry
    required property int sources
    property bool onMap: false
    property real largest: Theme.title

    readonly property bool dateless: root.entry.dates === "" && root.width > 1200 * Theme.unit * Theme.textScale

    signal sourcesWanted
    signal mapWanted

    spacing: Theme.nearGap * 0.25

    SmallCaps {
        color: Theme.accentText(root.entry.accent)
        text: root.entry.sectionLabel
        width: parent.width
    }

    Item {
        height: Math.max(title.height, aside.visible ? aside.height : 0)
        width: parent.width

        Headline {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            largest: root.largest
            oneLineFirst: true
            text: root.entry.title
            width: parent.width - (aside.visible ? aside.width + Theme.gap : 0)
        }

        SourcesButton {
            id: aside

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            count: root.sources
            visible: root.dateless && root.sources > 0

            onClicked: root.sourcesWanted()
        }
    }

    Flow {
        spacing: Theme.nearGap * 1.5
        width: parent.width

        Text {
            color: Theme.bone
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Theme.lead
            height: Math.max(implicitHeight, lineCount === 1 ? Theme.target : 0)
            text: root.entry.dates
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.Wrap
        }

        SourcesButton {
            count: root.sources
            visible: !root.dateless && root.sources > 0

            onClicked: root.sourcesWanted()
        }

        PillButton {
            text: qsTr("Show on the map")
            visible: root.onMap

            onClicked: root.mapWanted()
        }
    }

    Row {
        spacing: Theme.nearGap * 0.75
        topPadding: Theme.nearGap * 0.5
        visible: root.entry.borrowedFrom !== ""
        width: parent.width

        Icon {
            id: mark

            name: "language"
            tone: Theme.bone
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
