import QtQuick

Column {
    id: root

    required property MedalPart part
    required property string accent
    property real size: Theme.control

    Accessible.name: root.part ? root.part.name + ". " + root.part.text : ""
    Accessible.role: Accessible.StaticText
    spacing: Theme.nearGap * 0.25

    SmallCaps {
        color: Theme.accentText(root.accent)
        text: root.part ? root.part.name : ""
        width: parent.width
    }

    Text {
        color: Theme.paper
        font.family: Theme.serif
        font.pixelSize: root.size
        text: root.part ? root.part.text : ""
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
}
