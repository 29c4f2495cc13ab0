import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property MapMark mark
    property bool chosen: false

    readonly property bool told: root.mark.named || root.chosen

    Accessible.description: root.mark.text
    Accessible.name: root.mark.figure === "" ? root.mark.name : root.mark.name + ", " + root.mark.figure
    implicitHeight: Theme.target
    implicitWidth: Math.max(Theme.target, root.told ? words.implicitWidth + Theme.nearGap * 1.4 : 0)

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: root.chosen || root.down ? Theme.paper : Theme.accent(root.mark.accent)
            border.width: Theme.stroke
            color: root.chosen ? Theme.paper : Theme.veil(0.88)
            height: root.told ? words.implicitHeight + Theme.nearGap * 0.5 : 22 * Theme.unit
            radius: height / 2
            width: root.told ? parent.width : height
        }
    }
    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.nearGap * 0.5
            visible: root.told

            Text {
                color: root.chosen ? Theme.ink : Theme.paper
                font.family: Theme.sans
                font.pixelSize: Theme.smallCaps
                text: root.mark.name
                textFormat: Text.PlainText
            }

            Text {
                color: root.chosen ? Theme.ink : Theme.accentText(root.mark.accent)
                font.bold: true
                font.family: Theme.sans
                font.pixelSize: Theme.smallCaps
                text: root.mark.figure
                textFormat: Text.PlainText
                visible: text !== ""
            }
        }
    }
}
