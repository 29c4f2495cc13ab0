import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property ProblemItem problem

    Accessible.name: root.problem.where + " " + root.problem.message
    enabled: root.problem.target !== ""
    implicitHeight: words.height + 20

    background: Rectangle {
        border.color: Theme.dark.brass
        border.width: root.visualFocus ? 2 : 0
        color: root.down ? Theme.dark.ash : Theme.dark.coal

        Rectangle {
            color: root.problem.isError ? Theme.dark.red : Theme.dark.brass
            height: parent.height
            width: 5
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Text {
                color: Theme.dark.bone
                font.family: Theme.sans
                font.pixelSize: 14
                text: root.problem.where
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            Text {
                color: Theme.dark.paper
                font.family: Theme.sans
                font.pixelSize: 16
                text: root.problem.message
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
