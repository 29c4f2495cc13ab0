pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property PlateItem plate
    property bool large: false

    readonly property bool drawn: root.plate.image !== ""
    readonly property bool isMap: root.plate.kind === "map"

    Accessible.description: root.plate.description
    Accessible.role: Accessible.Graphic

    PlateImage {
        address: root.plate.image
        anchors.fill: parent
        anchors.margins: root.isMap ? 0 : Math.min(root.width, root.height) * 0.08
        visible: root.drawn
    }

    Item {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: root.plate.kind === "date_card"

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap

            Headline {
                horizontalAlignment: Text.AlignHCenter
                largest: root.large ? Theme.title : Theme.heading
                lines: 1
                text: root.plate.years
                width: parent.width
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.brass
                height: Theme.stroke
                width: parent.width * 0.3
            }

            SmallCaps {
                horizontalAlignment: Text.AlignHCenter
                text: root.large ? root.plate.caption : root.plate.place
                visible: text !== ""
                width: parent.width
            }
        }
    }

    Loader {
        active: root.plate.strip !== null
        anchors.fill: parent
        anchors.margins: Theme.gap

        sourceComponent: TimelineStrip {
            large: root.large
            strip: root.plate.strip
            years: root.plate.years
        }
    }

    FigureChart {
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        bare: true
        bars: root.plate.bars
        visible: root.plate.kind === "figures"
    }
}
