import QtQuick

Item {
    id: root

    required property Flickable view

    readonly property real excess: root.view.contentHeight - root.view.height
    property bool overflows: false
    readonly property real gutter: root.overflows ? Theme.target + Theme.nearGap : 0

    function look(): void {
        root.overflows = root.excess > 1;
    }

    function step(direction: int): void {
        const first = root.view.originY;
        const last = first + root.view.contentHeight - root.view.height;
        glide.to = Math.max(first, Math.min(root.view.contentY + direction * root.view.height * 0.8, last));
        glide.restart();
    }

    Component.onCompleted: root.look()
    onExcessChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: root.look()
    }

    NumberAnimation {
        id: glide

        duration: Theme.move
        easing.type: Easing.InOutQuad
        property: "contentY"
        target: root.view
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        height: Theme.gap
        visible: root.overflows && !root.view.atYEnd

        gradient: Gradient {
            GradientStop {
                color: Theme.veil(0)
                position: 0
            }
            GradientStop {
                color: Theme.ink
                position: 1
            }
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.nearGap
        anchors.right: parent.right
        spacing: Theme.nearGap
        visible: root.overflows

        RoundButton {
            enabled: !root.view.atYBeginning
            iconName: "chevron-up"
            label: qsTr("Up")

            onClicked: root.step(-1)
        }

        RoundButton {
            enabled: !root.view.atYEnd
            iconName: "chevron-down"
            label: qsTr("Down")

            onClicked: root.step(1)
        }
    }
}
