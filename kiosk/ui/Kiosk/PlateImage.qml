import QtQuick

Image {
    id: root

    required property string address

    asynchronous: true
    fillMode: Image.PreserveAspectFit
    source: root.address === "" || root.width < 1 || root.height < 1 ? "" : root.address + "?" + (Theme.unit * (1 + (Theme.textScale - 1) * 0.7)).toFixed(2) + "," + Theme.scheme
    sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
}
