import QtQuick

Image {
    id: root

    required property string address

    asynchronous: true
    fillMode: Image.PreserveAspectFit
    source: root.address === "" || root.width < 1 || root.height < 1 ? "" : root.address + "?" + Theme.plateUnit.toFixed(2) + "," + Theme.scheme
    sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
}
