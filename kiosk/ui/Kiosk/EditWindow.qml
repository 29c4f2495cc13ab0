pragma ComponentBehavior: Bound

import QtQuick

Window {
    id: root

    required property EditorDesk desk

    readonly property int gap: 12

    color: Theme.dark.ink
    title: root.desk.folder

    component Words: Text {
        color: Theme.dark.paper
        font.family: Theme.sans
        font.pixelSize: 16
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    component Choices: Flow {
        id: choices

        required property string what

        spacing: root.gap / 2

        Repeater {
            model: root.desk.choices[choices.what]

            delegate: EditButton {
                required property Choice modelData

                chosen: root.desk.shown[choices.what] === modelData.value
                text: modelData.text

                onClicked: root.desk.show(choices.what, modelData.value)
            }
        }
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.margins: root.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: root.gap

        Choices {
            what: "language"
            width: parent.width
        }

        Choices {
            what: "format"
            width: parent.width
        }

        Choices {
            what: "text"
            width: parent.width
        }

        Choices {
            what: "theme"
            width: parent.width
        }

        EditButton {
            text: qsTr("As the visitor sees it")

            onClicked: root.desk.visitorWanted()
        }

        Words {
            font.bold: true
            font.pixelSize: 20
            text: root.desk.summary
            width: parent.width
        }

        Words {
            color: Theme.dark.brass
            text: qsTr("Shown in an older version, because the files have errors: %1").arg(root.desk.kept.join(", "))
            visible: root.desk.kept.length > 0
            width: parent.width
        }
    }

    ListView {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.gap
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.desk.problems
        spacing: root.gap / 2

        delegate: EditProblem {
            required property ProblemItem modelData

            problem: modelData
            width: ListView.view.width

            onClicked: root.desk.choose(modelData.target)
        }
    }
}
