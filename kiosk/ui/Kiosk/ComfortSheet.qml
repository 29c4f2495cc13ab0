pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property Comfort comfort

    small: true
    title: qsTr("How would you like to read?")

    SmallCaps {
        text: qsTr("Text size")
        width: parent.width
    }

    Flow {
        spacing: Theme.nearGap
        width: parent.width

        Repeater {
            model: root.comfort.textSizes

            delegate: PillButton {
                required property int modelData

                Accessible.name: qsTr("Text size %1").arg(text)
                chosen: Math.round(Theme.textScale * 100) === modelData
                text: modelData + " %"

                onClicked: root.comfort.chooseText(modelData)
            }
        }
    }

    SmallCaps {
        text: qsTr("Colours")
        width: parent.width
    }

    Flow {
        spacing: Theme.nearGap
        width: parent.width

        PillButton {
            chosen: Theme.scheme === "dark"
            text: qsTr("Dark")

            onClicked: root.comfort.chooseScheme("dark")
        }

        PillButton {
            chosen: Theme.scheme === "light"
            text: qsTr("Light")

            onClicked: root.comfort.chooseScheme("light")
        }

        PillButton {
            chosen: Theme.scheme === "contrast"
            text: qsTr("High contrast")

            onClicked: root.comfort.chooseScheme("contrast")
        }
    }

    SmallCaps {
        text: qsTr("Motion")
        width: parent.width
    }

    Flow {
        spacing: Theme.nearGap
        width: parent.width

        PillButton {
            chosen: !Theme.reduced
            text: qsTr("Full")

            onClicked: root.comfort.chooseMotion("full")
        }

        PillButton {
            chosen: Theme.reduced
            text: qsTr("Reduced")

            onClicked: root.comfort.chooseMotion("reduced")
        }
    }
}
