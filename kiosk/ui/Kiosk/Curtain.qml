import QtQuick

Image {
    id: root

    property string picture

    asynchronous: false
    cache: false
    opacity: 0
    visible: opacity > 0

    onPictureChanged: {
        if (root.picture === "") {
            fade.restart();
            return;
        }
        fade.stop();
        root.source = root.picture;
        root.opacity = 1;
    }

    NumberAnimation {
        id: fade

        duration: Theme.calm
        property: "opacity"
        target: root
        to: 0

        onFinished: root.source = ""
    }
}
