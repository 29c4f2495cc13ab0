pragma Singleton

import QtQuick

// Pictures that are drawn by another process while something else stands for them. The pixmap cache of the window would keep that: a picture
// that is done gets another address.
QtObject {
    id: root

    property var times: ({})

    signal drawn(name: string)

    function latest(asked: string, size: size): string {
        const times = root.times[root.named(asked, size)] ?? 0;
        return times > 0 ? asked + "#" + times : asked;
    }

    function finish(name: string): void {
        root.times[name] = (root.times[name] ?? 0) + 1;
        root.drawn(name);
    }

    function named(asked: string, size: size): string {
        return asked.replace("image://plates/", "") + " " + size.width + "x" + size.height;
    }
}
