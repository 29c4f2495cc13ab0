pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Search search

    readonly property bool wide: width >= height * 1.15
    readonly property string sentence: root.search.typed.trim() === "" ? qsTr("All pages by title. Type a name, a place, a word.") : root.search.count === 0 && root.search.terms.length === 0 ? qsTr("Nothing was found. Try fewer letters.") : root.search.guessed ? qsTr("Nothing is written so. This is the nearest:") : qsTr("%n page(s)", "", root.search.count)

    readonly property var found: root.search.terms.slice(0, Theme.textScale > 1.3 ? 2 : 5)

    signal entryChosen(entryId: string)
    signal termChosen(key: string)

    activeFocusOnTab: true

    Component.onCompleted: root.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            root.search.erase();
        else if (event.key === Qt.Key_Delete)
            root.search.clear();
        else if (event.text.length === 1 && event.text >= " ")
            root.search.type(event.text);
        else
            event.accepted = false;
    }
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
    }

    Item {
        id: desk

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        height: root.wide ? root.height - Theme.gap * 2 : field.height
        width: root.wide ? root.width * 0.5 - Theme.margin : root.width - Theme.margin * 2

        Rectangle {
            id: field

            Accessible.name: qsTr("Search")
            Accessible.readOnly: true
            Accessible.role: Accessible.EditableText
            anchors.left: parent.left
            anchors.right: parent.right
            border.color: Theme.brass
            border.width: Theme.stroke
            color: Theme.coal
            height: Math.max(Theme.target * 1.2, written.implicitHeight + Theme.nearGap)
            radius: 8 * Theme.unit

            Icon {
                id: glass

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 0.75
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                tone: Theme.bone
            }

            Item {
                anchors.bottom: parent.bottom
                anchors.left: glass.right
                anchors.leftMargin: Theme.nearGap
                anchors.right: away.left
                anchors.rightMargin: Theme.nearGap
                anchors.top: parent.top
                clip: true

                Text {
                    id: written

                    readonly property bool empty: root.search.typed === ""

                    anchors.verticalCenter: parent.verticalCenter
                    color: empty ? Theme.dim : Theme.paper
                    font.family: Theme.sans
                    font.pixelSize: Theme.lead
                    text: empty ? qsTr("Search") : root.search.typed
                    textFormat: Text.PlainText
                    x: empty ? Theme.nearGap * 0.75 : Math.min(0, parent.width - width - caret.width * 2)
                }

                Rectangle {
                    id: caret

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.brass
                    height: Theme.lead * 1.2
                    width: Theme.stroke * 1.5
                    x: written.empty ? 0 : written.x + written.width + width
                }
            }

            RoundButton {
                id: away

                anchors.right: parent.right
                anchors.rightMargin: Theme.nearGap * 0.5
                anchors.verticalCenter: parent.verticalCenter
                enabled: root.search.typed !== ""
                iconName: "x"
                label: qsTr("Delete everything")

                onClicked: root.search.clear()
            }
        }

        ReadingText {
            id: saying

            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: field.bottom
            anchors.topMargin: Theme.nearGap
            color: Theme.bone
            text: root.sentence
        }

        Flow {
            id: terms

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: saying.bottom
            anchors.topMargin: root.found.length > 0 ? Theme.nearGap : 0
            spacing: Theme.nearGap * 0.75

            Repeater {
                model: root.found

                delegate: FurtherButton {
                    required property TermItem modelData

                    text: modelData.name
                    width: Math.min(implicitWidth, terms.width)

                    onClicked: root.termChosen(modelData.key)
                }
            }
        }
    }

    SearchKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.nearGap
        anchors.left: desk.left
        search: root.search
        width: desk.width
    }

    GridView {
        id: list

        readonly property int columns: Math.max(1, Math.floor((width - buttons.gutter) / (370 * Theme.unit * Theme.textScale)))

        anchors.bottom: root.wide ? parent.bottom : keys.top
        anchors.bottomMargin: root.wide ? 0 : Theme.nearGap
        anchors.left: root.wide ? desk.right : desk.left
        anchors.leftMargin: root.wide ? Theme.gap * 1.5 : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: root.wide ? Theme.gap : Theme.gap + terms.y + terms.height + Theme.nearGap
        bottomMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        cellHeight: Theme.smallCaps * 1.5 + Theme.lead * 2.4 + Theme.gap * 1.6
        cellWidth: Math.floor((width - buttons.gutter) / columns)
        clip: true
        model: root.search.entries

        delegate: Item {
            id: place

            required property EntryCard card

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            RelatedCard {
                anchors.fill: parent
                anchors.bottomMargin: Theme.nearGap * 0.75
                anchors.rightMargin: Theme.nearGap * 0.75
                entry: place.card

                onClicked: root.entryChosen(place.card.entryId)
            }
        }
        Connections {
            function onChanged(): void {
                list.contentY = list.originY;
            }

            target: root.search
        }
    }

    ScrollButtons {
        id: buttons

        anchors.fill: list
        view: list
    }
}
