pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property Visit visit

    readonly property bool wide: width >= height
    readonly property FrontLine front: root.visit.front
    readonly property int drift: Math.ceil(10 * Theme.unit)
    property int steps: 0

    signal begun(code: string)
    signal languageWanted(code: string)

    function nextLanguage(): void {
        const codes = root.visit.languages.map(item => item.code);
        root.languageWanted(codes[(codes.indexOf(root.visit.language) + 1) % codes.length]);
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: root.begun(root.visit.language)
    }

    AttractMap {
        id: map

        anchors.fill: parent
        anchors.leftMargin: -root.drift
        anchors.rightMargin: -root.drift
        front: root.front

        transform: Translate {
            x: -shift.x
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: root.wide ? parent.height : parent.height * 0.72
        width: root.wide ? parent.width * 0.62 : parent.width

        gradient: Gradient {
            orientation: root.wide ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: root.wide ? Theme.ink : Theme.veil(0)
                position: 0
            }
            GradientStop {
                color: root.wide ? Theme.veil(0.85) : Theme.veil(0.95)
                position: root.wide ? 0.5 : 0.34
            }
            GradientStop {
                color: root.wide ? Theme.veil(0) : Theme.ink
                position: 1
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height * 0.5
        visible: root.wide

        gradient: Gradient {
            GradientStop {
                color: Theme.veil(0)
                position: 0
            }
            GradientStop {
                color: Theme.ink
                position: 0.72
            }
        }
    }

    Item {
        id: words

        anchors.fill: parent
        anchors.margins: Theme.margin * (root.wide ? 1.7 : 1.2)

        Column {
            id: title

            readonly property real room: root.wide ? words.height : words.height - when.height - Theme.gap * 2

            scale: Math.min(1, room / height)
            spacing: Theme.gap
            transformOrigin: root.wide ? Item.Left : Item.BottomLeft
            width: root.wide ? words.width * 0.53 : words.width
            y: root.wide ? (words.height - height) / 2 : room - height

            transform: Translate {
                id: shift
            }

            SmallCaps {
                color: Theme.brass
                size: Theme.smallCaps * 1.15
                text: root.visit.subtitle
                width: parent.width
            }

            Headline {
                largest: Theme.display
                text: root.visit.title
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                size: Theme.lead
                leading: 1.35
                text: root.visit.attractText
                width: Math.min(parent.width, 900 * Theme.unit * Theme.textScale)
            }

            Item {
                height: Theme.nearGap
                width: 1
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    model: root.visit.languages

                    delegate: PillButton {
                        required property LanguageItem modelData

                        chosen: modelData.code === root.visit.language
                        implicitHeight: Theme.target * 1.3
                        text: modelData.begin
                        textSize: Theme.lead

                        onClicked: root.begun(modelData.code)
                    }
                }
            }
        }

        Column {
            id: when

            readonly property int side: root.wide ? Text.AlignRight : Text.AlignLeft

            anchors.bottom: parent.bottom
            anchors.left: root.wide ? undefined : parent.left
            anchors.right: parent.right
            spacing: Theme.nearGap * 0.5
            visible: root.front !== null
            width: root.wide ? parent.width * 0.44 : parent.width

            transform: Translate {
                x: -shift.x
                y: -shift.y
            }

            Headline {
                horizontalAlignment: when.side
                largest: Theme.heading
                lines: 1
                text: root.front ? root.front.date : ""
                width: parent.width
            }

            ReadingText {
                color: Theme.bone
                horizontalAlignment: when.side
                text: root.front ? root.front.text : ""
                width: parent.width
            }

            SmallCaps {
                horizontalAlignment: when.side
                text: root.visit.lineCaption
                width: parent.width
            }
        }
    }

    Timer {
        interval: 5000
        repeat: true
        running: root.visible

        onTriggered: {
            root.steps += 1;
            shift.x = Math.round(root.drift * Math.sin(root.steps / 12));
        }
    }

    Timer {
        interval: 7000
        repeat: true
        running: root.front !== null && root.visible

        onTriggered: {
            if (root.front.moment >= root.front.last) {
                root.front.moment = 0;
                root.nextLanguage();
                return;
            }
            if (Theme.reduced) {
                map.leap(Math.round(root.front.moment) + 1);
                return;
            }
            advance.from = root.front.moment;
            advance.share = 0;
            advance.restart();
        }
    }

    Timer {
        id: advance

        property real from: 0
        property real share: 0

        interval: 80
        repeat: true

        onTriggered: {
            advance.share = Math.min(1, advance.share + interval / Theme.slow);
            const eased = advance.share * advance.share * (3 - 2 * advance.share);
            root.front.moment = advance.share < 1 ? advance.from + eased : Math.round(advance.from) + 1;
            if (advance.share === 1)
                advance.stop();
        }
    }
}
