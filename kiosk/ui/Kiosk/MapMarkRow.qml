pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Column {
    id: root

    required property MapMark mark
    property bool chosen: false

    signal touched
    signal entryChosen(entryId: string)

    T.AbstractButton {
        id: head

        Accessible.description: root.chosen ? root.mark.text : ""
        Accessible.name: root.mark.figure === "" ? root.mark.name : root.mark.name + ", " + root.mark.figure
        implicitHeight: Math.max(Theme.target, words.height + Theme.gap)
        width: root.width

        background: Rectangle {
            color: head.down || root.chosen ? Theme.ash : Theme.coal

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Theme.accent(root.mark.accent)
                width: 6 * Theme.unit
            }
        }
        contentItem: Item {
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.rightMargin: Theme.nearGap
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.nearGap * 0.5

                Item {
                    height: Math.max(title.implicitHeight, figure.implicitHeight)
                    width: parent.width

                    Text {
                        id: title

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.paper
                        font.family: Theme.sans
                        font.pixelSize: Theme.control
                        text: root.mark.name
                        textFormat: Text.PlainText
                        width: parent.width - figure.implicitWidth - Theme.nearGap
                        wrapMode: Text.Wrap
                    }

                    Text {
                        id: figure

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.accentText(root.mark.accent)
                        font.bold: true
                        font.family: Theme.narrow
                        font.pixelSize: Theme.lead
                        text: root.mark.figure
                        textFormat: Text.PlainText
                    }
                }

                SmallCaps {
                    color: Theme.dim
                    size: Theme.smallCaps * 0.92
                    text: root.mark.dates
                    visible: root.chosen && text !== ""
                    width: parent.width
                }

                Text {
                    color: Theme.bone
                    font.family: Theme.serif
                    font.pixelSize: Theme.control
                    lineHeight: 1.25
                    text: root.mark.text
                    textFormat: Text.PlainText
                    visible: root.chosen
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }

        onClicked: root.touched()
    }

    Loader {
        active: root.chosen && root.mark.card !== null
        width: root.width

        sourceComponent: RelatedCard {
            entry: root.mark.card

            onClicked: root.entryChosen(root.mark.card.entryId)
        }
    }
}
