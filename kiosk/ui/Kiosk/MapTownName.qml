import QtQuick

Item {
    id: root

    required property TownLabel town
    required property real size

    readonly property real gap: 15 * Theme.unit + (root.town.apart ? root.size * 0.4 : 0)
    readonly property real start: root.town.onLeft ? -name.width - root.gap : root.gap
    readonly property real above: root.town.down * root.size - name.height / 2
    readonly property real nameWidth: name.width
    readonly property real nameHeight: name.height

    Rectangle {
        color: Theme.paper
        height: 9 * Theme.unit
        radius: height / 2
        width: height
        x: -width / 2
        y: -height / 2
    }

    Text {
        id: name

        color: Theme.paper
        font.family: Theme.sans
        font.pixelSize: root.size
        style: Text.Outline
        styleColor: Theme.veil(0.75)
        text: root.town.text
        textFormat: Text.PlainText
        x: root.start
        y: root.above
    }
}
