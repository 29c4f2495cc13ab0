pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property MapInquiry inquiry

    signal closed

    color: Theme.coal
    height: words.height + Theme.gap

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: close.left
        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 0.5
        spacing: Theme.nearGap * 0.5

        Headline {
            largest: Theme.lead
            text: root.inquiry.town
            width: parent.width
        }

        Repeater {
            model: root.inquiry.changes

            delegate: Text {
                required property string modelData

                color: Theme.paper
                font.family: Theme.sans
                font.pixelSize: Theme.control
                text: modelData
                textFormat: Text.PlainText
                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
            }
        }

        Text {
            color: Theme.bone
            font.family: Theme.sans
            font.pixelSize: Theme.control
            text: root.inquiry.distance
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Text {
            color: Theme.dim
            font.family: Theme.sans
            font.pixelSize: Theme.smallCaps
            text: qsTr("Sources: %1").arg(root.inquiry.sources)
            textFormat: Text.PlainText
            visible: root.inquiry.sources !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    RoundButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.nearGap * 0.5
        anchors.top: parent.top
        anchors.topMargin: Theme.nearGap * 0.5
        iconName: "x"
        label: qsTr("Close")

        onClicked: root.closed()
    }
}
