pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Visit visit

    readonly property bool wide: width >= height
    readonly property int doorCount: root.visit.doors.length
    readonly property int columns: Theme.textScale > 1.3 ? (root.wide ? 2 : 1) : root.wide ? Math.min(4, Math.max(1, root.doorCount)) : 2
    readonly property int doorRows: Math.ceil(root.doorCount / root.columns)

    signal glossaryWanted
    signal sectionChosen(sectionId: string)

    ScrollPane {
        id: pane

        anchors.fill: parent
        bottomSpace: Theme.gap
        side: Theme.margin
        spacing: Theme.gap

        Item {
            height: Theme.margin - Theme.gap
            width: 1
        }

        Column {
            id: head

            spacing: 0
            width: parent.width

            SmallCaps {
                color: Theme.brass
                text: root.visit.subtitle
                width: parent.width
            }

            Headline {
                largest: Theme.title
                lines: root.wide ? 1 : 2
                text: root.visit.title
                width: parent.width
            }
        }

        Grid {
            id: doors

            readonly property real free: root.height - head.height - (further.visible ? further.height + Theme.gap : 0) - Theme.margin - Theme.gap * 2
            readonly property real doorWidth: (width - columnSpacing * (columns - 1)) / columns
            readonly property real doorHeight: Math.max((free - rowSpacing * (root.doorRows - 1)) / root.doorRows, (Theme.textScale > 1.3 ? 420 : 380) * Theme.unit * Math.sqrt(Theme.textScale))

            columnSpacing: Theme.gap
            columns: root.columns
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                model: root.visit.doors

                delegate: Door {
                    required property SectionItem modelData

                    height: doors.doorHeight
                    section: modelData
                    width: doors.doorWidth

                    onClicked: root.sectionChosen(modelData.sectionId)
                }
            }
        }

        Flow {
            id: further

            spacing: Theme.nearGap
            visible: root.visit.furtherSections.length > 0 || root.visit.glossary.count > 0
            width: parent.width

            Repeater {
                model: root.visit.furtherSections

                delegate: FurtherButton {
                    required property SectionItem modelData

                    text: modelData.title
                    width: Math.min(implicitWidth, further.width)

                    onClicked: root.sectionChosen(modelData.sectionId)
                }
            }

            FurtherButton {
                text: qsTr("Glossary")
                visible: root.visit.glossary.count > 0
                width: Math.min(implicitWidth, further.width)

                onClicked: root.glossaryWanted()
            }
        }
    }
}
