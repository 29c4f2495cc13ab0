// As many rectangles as there are medals in a case, for what scrolling costs on this machine.
import QtQuick

GridView {
    anchors.fill: parent
    cacheBuffer: 0
    cellHeight: 365
    cellWidth: width / 5
    clip: true
    model: 40

    delegate: Rectangle {
        required property int index

        color: index % 2 ? "#2a2620" : "#7d7465"
        height: 345
        width: 300
    }
}
