pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property TroubleReport report

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.margin

        Headline {
            largest: Theme.heading
            text: qsTr("This exhibition cannot be shown")
            width: parent.width
        }

        ReadingText {
            color: Theme.bone
            text: qsTr("For the staff of the museum: the content folder needs mending. “kiosk check” lists everything.")
            width: parent.width
        }

        Repeater {
            model: root.report.lines

            delegate: Text {
                required property string modelData

                color: Theme.paper
                font.family: Theme.sans
                font.pixelSize: Theme.control
                text: modelData
                textFormat: Text.PlainText
                width: parent ? parent.width : 0
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
