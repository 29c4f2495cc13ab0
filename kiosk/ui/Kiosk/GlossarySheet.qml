pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property var terms

    signal termChosen(key: string)

    title: qsTr("Glossary")

    Column {
        spacing: Theme.nearGap * 0.5
        width: parent.width

        Repeater {
            model: root.terms

            delegate: GlossaryRow {
                required property TermItem modelData

                term: modelData
                width: parent ? parent.width : 0

                onClicked: root.termChosen(modelData.key)
            }
        }
    }
}
