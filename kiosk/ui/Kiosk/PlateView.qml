pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property PlateItem plate
    property bool large: false
    property bool bare: false

    readonly property bool drawn: root.plate.image !== ""
    readonly property bool isMap: root.plate.kind === "map"

    Accessible.description: root.plate.description
    Accessible.role: Accessible.Graphic

    PlateImage {
        address: root.plate.image
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: root.isMap ? 0 : Math.min(root.width, root.height) * (root.bare ? 0.06 : 0.08)
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.drawn
    }

    Loader {
        active: root.plate.photograph !== null
        anchors.fill: parent

        sourceComponent: CroppedPicture {
            medium: root.plate.photograph
        }
    }

    RibbonBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        cell: Math.min(root.width * 0.19, root.height * 0.16)
        ribbons: root.plate.ribbons
        visible: !root.large && !root.bare && (root.plate.kind === "insignia" || root.plate.kind === "date_card") && root.plate.ribbons.length > 0
    }

    Item {
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.plate.kind === "date_card"

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.nearGap
            visible: root.plate.life.length === 0

            Headline {
                horizontalAlignment: Text.AlignHCenter
                largest: root.large ? Theme.display : Theme.heading
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

        LifeDates {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            caption: root.large ? root.plate.caption : ""
            largest: root.large ? Theme.display : Theme.heading
            life: root.plate.life
            placed: root.large
            room: parent.height
            visible: root.plate.life.length > 0
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

    Loader {
        active: root.plate.chart !== null
        anchors.fill: parent
        anchors.margins: Theme.gap

        sourceComponent: ChartCard {
            chart: root.plate.chart
        }
    }
}
