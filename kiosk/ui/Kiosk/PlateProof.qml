pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property PlateItem plate

    readonly property bool large: width > 600 * Theme.unit
    readonly property bool charted: root.large && root.plate.chart !== null

    color: Theme.coal

    PlateView {
        anchors.fill: parent
        large: root.large
        plate: root.plate
        visible: !root.charted
    }

    Loader {
        active: root.charted
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        sourceComponent: FigureChart {
            chart: root.plate.chart
        }
    }
}
