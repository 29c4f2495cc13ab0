import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property EntryCard entry

    Accessible.name: root.entry.title

    background: Rectangle {
        color: root.down ? Qt.alpha(Theme.paper, 0.19) : "transparent"
    }
    contentItem: Item {
        PlateView {
            anchors.bottom: words.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.nearGap * 0.5
            plate: root.entry.plate
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 0.75
            anchors.left: parent.left
            anchors.margins: Theme.nearGap
            anchors.right: parent.right
            spacing: Theme.nearGap * 0.25

            Headline {
                horizontalAlignment: Text.AlignHCenter
                largest: Theme.lead
                text: root.entry.title
                width: parent.width
            }

            Text {
                color: Theme.bone
                font.family: Theme.sans
                font.pixelSize: Theme.control * 0.9
                horizontalAlignment: Text.AlignHCenter
                text: root.entry.plate.caption === "" ? root.entry.dates : root.entry.plate.caption + " · " + root.entry.dates
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
