pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property SectionItem section

    readonly property Timeline line: root.section.timeline

    signal entryChosen(entryId: string)

    function choose(node: TimelineNode): void {
        if (node.occasions.length > 1)
            root.line.unfold(node);
        else
            root.entryChosen(node.entryId);
    }

    onVisibleChanged: root.line.close()

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.margin * 0.4
        spacing: Theme.nearGap

        Headline {
            largest: Theme.subheading * 1.3
            lines: 1
            text: root.section.headline
            width: parent.width
        }

        Flow {
            spacing: Theme.nearGap
            width: parent.width

            PillButton {
                chosen: root.line.band < 0
                text: qsTr("Everything")

                onClicked: root.line.choose(-1)
            }

            Repeater {
                model: root.line.bands

                delegate: PillButton {
                    required property TimelineBand modelData
                    required property int index

                    chosen: root.line.band === index
                    text: modelData.title

                    onClicked: root.line.choose(index)
                }
            }
        }
    }

    TimelineField {
        id: field

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.nearGap
        line: root.line

        onChosen: node => root.choose(node)
    }

    Row {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.nearGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.nearGap
        topPadding: Theme.nearGap

        RoundButton {
            id: earlier

            anchors.verticalCenter: overview.verticalCenter
            iconName: "chevron-left"
            label: qsTr("Earlier")

            onClicked: field.step(-1)
        }

        TimelineOverview {
            id: overview

            line: root.line
            seenDays: field.seenDays
            seenFirst: field.seenFirst
            width: foot.width - (earlier.width + foot.spacing) * 4

            onMoved: field.seek(value)
        }

        RoundButton {
            anchors.verticalCenter: overview.verticalCenter
            iconName: "chevron-right"
            label: qsTr("Later")

            onClicked: field.step(1)
        }

        RoundButton {
            anchors.verticalCenter: overview.verticalCenter
            iconName: "plus"
            label: qsTr("Closer")

            onClicked: field.zoomBy(2)
        }

        RoundButton {
            anchors.verticalCenter: overview.verticalCenter
            iconName: "minus"
            label: qsTr("Further")

            onClicked: field.zoomBy(0.5)
        }
    }

    Loader {
        active: root.line.open !== null
        anchors.fill: parent

        sourceComponent: TimelineSheet {
            node: root.line.open

            onClosed: root.line.close()
            onEntryChosen: entryId => root.entryChosen(entryId)
        }
    }
}
