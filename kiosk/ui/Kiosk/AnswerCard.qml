pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property EntryCard entry

    readonly property bool wide: width > 1200 * Theme.unit * Theme.textScale
    readonly property real pad: Theme.gap * 1.25

    signal chosen(entryId: string)
    signal sourcesWanted
    signal termChosen(key: string)

    function follow(address: string): void {
        if (address.startsWith("entry:"))
            root.chosen(address.slice(6));
        else if (address.startsWith("term:"))
            root.termChosen(address.slice(5));
    }

    color: Theme.coal
    implicitHeight: (root.wide ? Math.max(question.height, answer.height) : question.height + root.pad + answer.height) + root.pad * 2

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.accent(root.entry.accent)
        height: 6 * Theme.unit
    }

    Column {
        id: question

        spacing: Theme.nearGap
        width: (root.wide ? root.width * 0.4 : root.width) - root.pad * 2
        x: root.pad
        y: root.pad

        Headline {
            largest: Theme.heading * 0.8
            lines: 3
            text: root.entry.title
            width: parent.width
        }

        ReadingText {
            color: Theme.brass
            leading: 1.3
            size: Theme.lead
            text: root.entry.summary
            width: parent.width
        }
    }

    Column {
        id: answer

        spacing: Theme.nearGap
        width: (root.wide ? root.width * 0.6 : root.width) - root.pad * (root.wide ? 1 : 2)
        x: root.wide ? root.width * 0.4 : root.pad
        y: root.wide ? root.pad : question.y + question.height + Theme.nearGap

        Repeater {
            model: root.entry.answer.blocks

            delegate: BlockView {
                required property BlockItem modelData

                block: modelData
                width: answer.width

                onLinkChosen: address => root.follow(address)
            }
        }

        Flow {
            spacing: Theme.nearGap
            topPadding: Theme.nearGap * 0.5
            width: parent.width

            FurtherButton {
                text: qsTr("More: %1").arg(root.entry.answer.moreTitle)
                visible: root.entry.answer.moreId !== ""
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.chosen(root.entry.answer.moreId)
            }

            SourcesButton {
                count: root.entry.answer.sources.length
                visible: count > 0

                onClicked: root.sourcesWanted()
            }
        }
    }
}
