import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property HonourItem honour

    readonly property RibbonItem ribbon: root.honour.ribbon

    Accessible.description: root.honour.times
    Accessible.name: root.ribbon.title
    implicitHeight: Math.max(Theme.target * 1.2, words.height + Theme.gap)

    background: Rectangle {
        color: root.down ? Theme.ash : Theme.coal
    }
    contentItem: Item {
        PlateImage {
            id: picture

            readonly property bool badge: root.ribbon.row === "badge"

            address: root.ribbon.address
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: (badge ? 84 : 40) * Theme.unit
            width: (badge ? 120 : 120 * Math.min(1.4, root.ribbon.wide)) * Theme.unit
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2 + 168 * Theme.unit
            anchors.right: parent.right
            anchors.rightMargin: Theme.nearGap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap * 0.25

            Headline {
                largest: Theme.lead
                text: root.ribbon.title
                width: parent.width
            }

            Text {
                color: Theme.bone
                font.family: Theme.sans
                font.pixelSize: Theme.control * 0.9
                text: root.honour.times
                textFormat: Text.PlainText
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
