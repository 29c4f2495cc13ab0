def test_x(play):
    import time
    for n in ("begin",):
        print([ (b.metaObject().className(), b.property("text")) for b in play.buttons()])
    b = play.button(text="Touch to begin")
    t=time.time(); play.tap(b); print(time.time()-t, play.visit.screen)
    print([ (b.metaObject().className(), b.property("text")) for b in play.buttons()])
    d = play.of_type("Door"); print(d)
    play.tap(d[0]); print(play.visit.screen, play.visit.section.sectionId)
    print(play.theme, play.theme.property("target"))
