import QtQuick

Column {
    id: root

    required property real zoom

    readonly property real kilometres: [1000, 500, 200, 100, 50, 20].find(each => each * root.zoom < 240 * Theme.unit) ?? 10

    spacing: Theme.nearGap * 0.25

    Text {
        color: Theme.bone
        font.family: Theme.sans
        font.pixelSize: Theme.smallCaps
        style: Text.Outline
        styleColor: Theme.veil(0.75)
        text: qsTr("%1 km").arg(root.kilometres)
        textFormat: Text.PlainText
    }

    Rectangle {
        border.color: Theme.ink
        border.width: Theme.hairline * 0.5
        color: Theme.bone
        height: 5 * Theme.unit
        width: root.kilometres * root.zoom
    }
}
