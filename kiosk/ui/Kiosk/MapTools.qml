import QtQuick

Column {
    id: root

    required property real zoom

    readonly property real closer: 1.6

    signal zoomWanted(factor: real)
    signal wholeWanted

    spacing: Theme.nearGap

    RoundButton {
        anchors.right: parent.right
        iconName: "plus"
        label: qsTr("Closer")

        onClicked: root.zoomWanted(root.closer)
    }

    RoundButton {
        anchors.right: parent.right
        iconName: "minus"
        label: qsTr("Further")

        onClicked: root.zoomWanted(1 / root.closer)
    }

    RoundButton {
        anchors.right: parent.right
        iconName: "arrows-maximize"
        label: qsTr("The whole map")

        onClicked: root.wholeWanted()
    }

    MapScale {
        anchors.right: parent.right
        zoom: root.zoom
    }
}
