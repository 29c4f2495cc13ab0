pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    required property EntryPage page
    required property MedalChoices like

    readonly property bool wide: width >= height * 1.15
    readonly property PlateItem plate: root.page.card.plate
    readonly property MediaItem medium: root.page.enlarged > 0 ? root.page.media[root.page.enlarged - 1] ?? null : root.plate.photograph
    readonly property bool medal: root.medium === null && root.plate.faces.length > 0
    readonly property ChartSheet sheet: sheets.item as ChartSheet
    readonly property bool most: root.sheet ? root.sheet.zoom > root.sheet.most - 0.01 : field.zoom > field.most - 0.01
    readonly property bool least: root.sheet ? root.sheet.zoom < 1.01 : field.whole
    readonly property bool whole: root.sheet ? root.sheet.whole : field.whole

    signal closed

    function zoomBy(factor: real): void {
        if (root.sheet)
            root.sheet.zoomBy(Math.sqrt(factor));
        else
            field.zoomBy(factor);
    }

    function showWhole(): void {
        if (root.sheet)
            root.sheet.showWhole();
        else
            field.showWhole();
    }

    Accessible.description: root.medium ? root.medium.description : root.plate.description
    Accessible.name: root.page.card.title
    Accessible.role: Accessible.Graphic
    color: Theme.ink
    focus: true

    Component.onCompleted: root.forceActiveFocus()
    Keys.onDownPressed: field.pan(0, 0.2)
    Keys.onEscapePressed: root.closed()
    Keys.onLeftPressed: field.pan(-0.2, 0)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomBy(1.6);
        else if (event.key === Qt.Key_Minus)
            root.zoomBy(1 / 1.6);
        else if (event.key === Qt.Key_0)
            root.showWhole();
        else
            event.accepted = false;
    }
    Keys.onRightPressed: field.pan(0.2, 0)
    Keys.onUpPressed: field.pan(0, -0.2)

    ZoomField {
        id: field

        anchors.bottom: root.wide ? parent.bottom : side.top
        anchors.left: parent.left
        anchors.right: root.wide ? side.left : parent.right
        anchors.top: parent.top
        most: picture.item ? (picture.item as DeepPicture).most : 8
        visible: root.sheet === null

        Loader {
            active: root.medal
            anchors.fill: parent

            sourceComponent: MedalSides {
                face: choices.face
                field: field
                part: choices.part
                turned: choices.turned

                onPartChosen: index => choices.part = index
            }
        }

        Loader {
            active: root.medium === null && root.plate.image !== "" && !root.medal
            anchors.fill: parent

            sourceComponent: PlateImage {
                address: root.plate.image

                DetailImage {
                    address: root.plate.image
                    field: field
                }
            }
        }

        Loader {
            id: picture

            active: root.medium !== null && root.medium.kind === "picture"
            anchors.fill: parent

            sourceComponent: DeepPicture {
                medium: root.medium
                zoom: field.zoom
            }
        }
    }

    Loader {
        id: sheets

        active: root.medium === null && (root.plate.chart !== null || root.plate.strip !== null)
        anchors.fill: field

        sourceComponent: ChartSheet {
            accent: root.page.card.accent
            plate: root.plate
        }
    }

    Rectangle {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: root.wide ? undefined : parent.left
        anchors.right: parent.right
        anchors.top: root.wide ? parent.top : undefined
        color: Theme.coal
        height: root.wide ? 0 : root.height * (root.medal ? 0.36 : 0.26)
        width: root.wide ? Math.min(root.width * 0.4, (420 + 160 * Theme.textScale) * Theme.unit) : root.width

        ViewerTools {
            id: tools

            anchors.left: parent.left
            anchors.leftMargin: root.wide ? Theme.gap : Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            farthest: root.least
            nearest: root.most
            whole: root.whole

            onClosed: root.closed()
            onWholeWanted: root.showWhole()
            onZoomWanted: factor => root.zoomBy(factor)
        }

        ScrollPane {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.wide ? Theme.gap : Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: tools.bottom
            anchors.topMargin: Theme.gap
            spacing: Theme.nearGap

            Headline {
                largest: Theme.subheading
                lines: 3
                text: root.page.card.title
                width: parent.width
            }

            SmallCaps {
                color: Theme.accentText(root.page.card.accent)
                text: root.medium ? root.medium.caption : root.medal ? "" : root.plate.caption
                visible: text !== ""
                width: parent.width
            }

            Item {
                height: choices.height
                visible: root.medal && choices.offered
                width: parent.width

                MedalChoices {
                    id: choices

                    plate: root.plate
                    width: parent.width

                    Component.onCompleted: {
                        choices.current = root.like.current;
                        choices.turned = root.like.turned;
                        choices.part = root.like.part;
                    }
                    onCurrentChanged: root.like.current = choices.current
                    onExplainedChanged: {
                        if (choices.explained && choices.face)
                            field.reveal(choices.face.shareX(choices.explained.x, field.width, field.height), choices.face.shareY(choices.explained.y, field.width, field.height));
                    }
                    onPartChanged: root.like.part = choices.part
                    onTurnedChanged: root.like.turned = choices.turned
                }
            }

            PartWords {
                accent: root.page.card.accent
                part: choices.explained
                visible: root.medal && choices.explained !== null
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                leading: 1.3
                size: Theme.control
                text: root.plate.chart !== null && root.sheet ? qsTr("Touch a line to learn more. Two fingers or the buttons make all of it larger.") : root.sheet ? qsTr("Touch a date to find it on the line. Two fingers or the buttons make all of it larger.") : root.medal && choices.parts.length > 0 ? qsTr("Touch a point on the medal to learn what it means. Pinch or drag to look closely.") : qsTr("Pinch or drag to look closely.")
                visible: choices.explained === null
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                leading: 1.3
                size: Theme.control
                text: root.medium ? root.medium.description : root.plate.description
                visible: choices.explained === null && text !== ""
                width: parent.width
            }

            Text {
                color: Theme.dim
                font.family: Theme.sans
                font.pixelSize: Theme.smallCaps
                text: root.medium ? root.medium.credit : ""
                textFormat: Text.PlainText
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
