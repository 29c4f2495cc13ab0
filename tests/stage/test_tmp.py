import pytest
from looking import faults
from test_layout import screens

@pytest.mark.parametrize("code",["en","ru"])
def test_f(opened, bundled, qtlog, code):
    play = opened(1920, 1080, textScale=2.0)
    play.visit.setLanguage(code)
    n=0
    for name in screens(play, bundled):
        play.settle(0.04)
        for r in qtlog.records[n:]:
            print(name, r.message)
        n=len(qtlog.records)
        f=[x for x in faults(play)] if "list" in name else []
        if f: 
            print("FAULT", name, f[:2]); play.settle(1); print("after", faults(play)[:2], [ (play.area(b), play.read(b,"entry.title")) for b in play.of_type("DateRow")])
