pragma ComponentBehavior: Bound

import QtQuick

Sheet {
    id: root

    required property MapInquiry inquiry

    signal dayChosen(day: int)

    function choose(year: int, month: int, day: int): void {
        root.dayChosen(root.inquiry.dayOf(year, month, day));
    }

    small: true
    title: qsTr("Choose a day")

    Flow {
        spacing: Theme.nearGap
        width: parent ? parent.width : 0

        Repeater {
            model: root.inquiry.years

            delegate: PillButton {
                required property int modelData

                chosen: modelData === root.inquiry.year
                text: modelData

                onClicked: root.choose(modelData, root.inquiry.month, root.inquiry.monthDay)
            }
        }
    }

    Flow {
        spacing: Theme.nearGap
        width: parent ? parent.width : 0

        Repeater {
            model: root.inquiry.months

            delegate: PillButton {
                required property string modelData
                required property int index

                chosen: index + 1 === root.inquiry.month
                enabled: root.inquiry.year > 0 && root.inquiry.covers(root.inquiry.year, index + 1, 0)
                text: modelData

                onClicked: root.choose(root.inquiry.year, index + 1, root.inquiry.monthDay)
            }
        }
    }

    Flow {
        spacing: Theme.nearGap * 0.75
        width: parent ? parent.width : 0

        Repeater {
            model: root.inquiry.monthDays

            delegate: PillButton {
                required property int index

                chosen: index + 1 === root.inquiry.monthDay
                enabled: root.inquiry.year > 0 && root.inquiry.covers(root.inquiry.year, root.inquiry.month, index + 1)
                implicitWidth: implicitHeight
                text: index + 1

                onClicked: {
                    root.choose(root.inquiry.year, root.inquiry.month, index + 1);
                    root.closed();
                }
            }
        }
    }
}
