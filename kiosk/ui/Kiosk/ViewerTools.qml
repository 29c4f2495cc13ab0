import QtQuick

Flow {
    id: root

    property bool nearest: false
    property bool farthest: true
    property bool whole: true

    signal closed
    signal zoomWanted(factor: real)
    signal wholeWanted

    spacing: Theme.nearGap

    PillButton {
        chosen: true
        iconName: "x"
        text: qsTr("Close")

        onClicked: root.closed()
    }

    RoundButton {
        enabled: !root.nearest
        iconName: "plus"
        label: qsTr("Closer")

        onClicked: root.zoomWanted(1.6)
    }

    RoundButton {
        enabled: !root.farthest
        iconName: "minus"
        label: qsTr("Further")

        onClicked: root.zoomWanted(1 / 1.6)
    }

    RoundButton {
        enabled: !root.whole
        iconName: "arrows-minimize"
        label: qsTr("The whole picture")

        onClicked: root.wholeWanted()
    }
}
