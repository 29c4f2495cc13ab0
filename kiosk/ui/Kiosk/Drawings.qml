pragma Singleton

import QtQuick

// Pictures that are drawn by another process while something else stands for them. The pixmap cache of the window would keep that: a picture
// that is done gets another address.
QtObject {
    id: root

    property string finished: ""
    property var times: ({})

    signal drawn(name: string)

    function latest(asked: string, size: size): string {
        const times = root.times[root.named(asked, size)] ?? 0;
        return times > 0 ? asked + "#" + times : asked;
    }

    function named(asked: string, size: size): string {
        return asked.replace("image://plates/", "") + " " + size.width + "x" + size.height;
    }

    onFinishedChanged: {
        if (root.finished === "")
            return;
        root.times[root.finished] = (root.times[root.finished] ?? 0) + 1;
        root.drawn(root.finished);
    }
}
