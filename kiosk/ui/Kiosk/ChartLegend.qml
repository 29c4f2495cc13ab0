pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: root

    required property ChartItem chart

    readonly property var names: root.chart.kind === "time" ? root.chart.lines.length > 1 ? root.chart.lines.map(line => line.name) : [] : root.chart.sides
    readonly property string words: root.chart.key !== "" ? root.chart.key : root.chart.ranged ? qsTr("Bright part: the range of the counts") : ""

    spacing: Theme.nearGap
    visible: root.names.length > 0 || root.words !== ""

    Repeater {
        model: root.names

        delegate: Row {
            id: name

            required property string modelData
            required property int index

            spacing: Theme.nearGap * 0.5

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.series[name.index % Theme.series.length]
                height: Theme.smallCaps * 0.8
                radius: root.chart.kind === "time" && name.index % 2 === 0 ? width / 2 : 0
                width: height
            }

            Text {
                color: Theme.bone
                font.family: Theme.sans
                font.pixelSize: Theme.smallCaps * 1.1
                text: name.modelData
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, root.width - Theme.smallCaps * 0.8 - name.spacing)
                wrapMode: Text.Wrap
            }
        }
    }

    Row {
        spacing: Theme.nearGap * 0.5
        visible: root.words !== ""

        DotMark {
            anchors.verticalCenter: parent.verticalCenter
            height: width * (root.chart.person ? 1.35 : 1)
            person: root.chart.person
            visible: root.chart.key !== ""
            width: 22 * Theme.unit
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.dim
            font.family: Theme.sans
            font.pixelSize: Theme.smallCaps
            text: root.words
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, root.width - (root.chart.key !== "" ? 30 * Theme.unit : 0))
            wrapMode: Text.Wrap
        }
    }
}
