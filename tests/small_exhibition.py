"""A small exhibition built in code: every kind of plate, one thing missing in Russian, words that try to be markup."""

from __future__ import annotations

from dataclasses import replace

from kiosk.exhibition.badges import BadgeSheet, Disc, Letters, Motif, MotifSheet, Outline, Part, Star, WornBadge
from kiosk.exhibition.dates import Date
from kiosk.exhibition.exhibition import Attract, Entry, Exhibition, ExhibitionSettings, Filter, Idle, Section, SectionSettings, Source
from kiosk.exhibition.facts import Award, Campaign, Claim, Commander, Facts, Honour, Person, Place, Post, Question, Rank, Side, Topic
from kiosk.exhibition.figures import Figure
from kiosk.exhibition.glossary import Term
from kiosk.exhibition.insignia import InsigniaSheet
from kiosk.exhibition.maps import DatedLine, MapPoint, MapSheet, Town
from kiosk.exhibition.plates import DateCardPlate, FiguresPlate, InsigniaPlate, MapPlate, MedalPlate, Ribbon, Stripe
from kiosk.exhibition.references import BadgeName, EntryId, InsigniaName, LabelKey, MapName, MotifName, SourceKey, TermKey, Words
from kiosk.exhibition.text import EntryText, Heading, ListBlock, Paragraph, Quote, Span, Tab, Table

BOOK = SourceKey("book")
ARCHIVE = SourceKey("archive")
COIN = BadgeName("coin")
TABS, BOARD = InsigniaName("tabs"), InsigniaName("board")
HOSTILE = "<img src=\"http://127.0.0.1/x.png\"> & <b>bold</b> 'quoted'"
BRIGHT = Ribbon((Stripe("#ff0000", 6), Stripe("#ffff00", 12), Stripe("#0000ff", 6)))
DARK = Ribbon((Stripe("#202020", 24),))


def words(en: str, ru: str = "") -> Words:
    return Words({"en": en, "ru": ru} if ru else {"en": en})


def date(text: str) -> Date:
    return Date.parse(text)


def label(key: str) -> LabelKey:
    return LabelKey(key)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def text(code: str, title: str, *tabs: Tab, subtitle: str = "", warning: str = "", **labels: str) -> EntryText:
    told = tabs or (Tab("", (paragraph(f"{title}: text."),)),)
    return EntryText(code, title, f"{title}: summary.", told, subtitle, warning, f"{title}: plate.", labels, notes=(ARCHIVE,))


def entry(entry_id: str, facts: Facts, *texts: EntryText) -> Entry:
    return Entry(EntryId(entry_id), facts, {told.language: told for told in texts})


BLOCKS = (
    Heading((Span("A heading"),)),
    Paragraph((Span("Running "), Span("bold", bold=True), Span(" and a "), Span("link", link=EntryId("medals/star")), Span(" with a note", note=1))),
    ListBlock(((Span("one"),), (Span("two"),))),
    ListBlock(((Span("first"),),), ordered=True),
    Quote(((Span("Somebody said so."),),)),
    Table(((Span("year"),), (Span("dead"),)), (((Span("1941"),), (Span("many"),)),)),
    paragraph(HOSTILE),
)

ANNA = entry(
    "people/anna",
    Person(
        kind="person",
        sources=(BOOK,),
        plate=InsigniaPlate("insignia", (TABS, BOARD), label("major")),
        groups=("navy",),
        born=date("1896-12-01 or 1896-12-02"),
        died=date("1974-06-18"),
        born_in=Place(label("village")),
        died_in=Place(label("city")),
        ranks=(Rank(label("major"), date("1935")),),
        posts=(Post(label("chief"), date("1941-01..1941-07")),),
        awards=(Honour(EntryId("medals/star"), dates=(date("1942"), date("1944")), times=3), Honour(label=label("cup"), times=2)),
    ),
    text(
        "en",
        "Anna",
        Tab("", BLOCKS),
        Tab("War", (paragraph("War."),)),
        Tab("Dispute", (paragraph("Dispute."),), disputed=True),
        major="Major",
        village="Village",
        chief="Chief",
        cup=HOSTILE,
    ),
    text("ru", "Анна", Tab("", (paragraph("Текст."),)), Tab("Война", (paragraph("Война."),)), major="Майор", village="Деревня"),
)
BORIS = entry(
    "people/boris",
    Person(kind="person", sources=(BOOK,), plate=DateCardPlate("date_card"), groups=("army",), died=date("1943")),
    text("en", "Boris", warning="This page tells of a murder."),
)
CLARA = entry(
    "people/clara",
    Person(kind="person", sources=(BOOK,), plate=DateCardPlate("date_card"), groups=("navy",)),
    text("en", "Clara"),
    text("ru", "Клара"),
)
STAR = entry(
    "medals/star",
    Award(
        kind="award",
        sources=(BOOK,),
        plate=MedalPlate("medal"),
        established=date("1942-05-20"),
        badges=(WornBadge(COIN, label("first")), WornBadge(COIN, label("second"), {"silver": "gold"})),
        ribbons=(BRIGHT, DARK),
        classes=2,
        awarded=(Figure(label("given"), 4_000_000, (BOOK,), about=True),),
    ),
    text("en", "The Star", given="given", first="1st class", second="2nd class"),
    text("ru", "Звезда", given="вручено", first="1-я степень", second="2-я степень"),
)
RIVER = entry(
    "battles/river",
    Campaign(
        kind="campaign",
        sources=(BOOK,),
        plate=MapPlate("map", MapName("east"), 800, (date("1943-07-05"),)),
        start=date("1943-01-12"),
        end=date("1943-01-18"),
        place=Place(label("town"), 55.0, 35.0),
        sides=(
            Side(
                label("ours"),
                (Commander(EntryId("people/anna")), Commander(label=label("other"))),
                losses=(Figure(label("dead"), 1000, (BOOK,), 2000),),
            ),
        ),
    ),
    text("en", "The River", town="Town", ours="Ours", other="Somebody", dead="dead"),
    text("ru", "Река", town="Город", ours="Наши", other="Некто", dead="погибло"),
)
LAKE = entry(
    "battles/lake",
    Topic(kind="topic", sources=(BOOK,), plate=DateCardPlate("date_card"), start=date("1942")),
    text("en", "The Lake"),
    text("ru", "Озеро"),
)
LOSS = entry(
    "asked/loss",
    Question(
        kind="question",
        sources=(BOOK,),
        plate=FiguresPlate("figures", label("scale")),
        figures=(
            Figure(label("dead"), 24_000_000, (BOOK,), 28_000_000, by=label("historians"), when=date("1993")),
            Figure(label("dead"), 7_000_000, (BOOK,), by=label("state"), when=date("1946")),
        ),
        claims=(Claim(label("seven"), label("state"), (BOOK,), date("1946-03-13")),),
    ),
    text(
        "en",
        "How many?",
        *(Tab(title, (paragraph(f"{title}."),), disputed=title == "Argued") for title in ("Said", "Record", "Argued")),
        dead="Dead",
        scale="Dead, in millions",
        historians="Historians",
        state="The state",
        seven="Seven million",
    ),
    text(
        "ru",
        "Сколько?",
        *(Tab(title, (paragraph(f"{title}."),)) for title in ("Говорили", "Документы", "Спорят")),
        dead="Погибло",
        state="Государство",
    ),
)


def line(day: str, lon: float, *, fade: bool = False) -> DatedLine:
    return DatedLine(date(day), (MapPoint(60, lon), MapPoint(55, lon + 1), MapPoint(47, lon)), words(f"The line on {day}", f"Линия {day}"), fade=fade)


EAST = MapSheet(
    "europe",
    words("The front", "Фронт"),
    (BOOK,),
    (line("1941-06-22", 24), line("1941-12-05", 36), line("1943-07-05", 34), line("1945-05-08", 14, fade=True)),
    (Town(words("Moscow", "Москва"), 55.76, 37.62), Town(words("Oryol"), 52.97, 36.06, 2)),
)


EMBLEM = MotifName("emblem")
TABS_SHEET = InsigniaSheet(
    name=words("Tabs of a major", "Петлицы майора"),
    label=words("Tabs"),
    width=80,
    height=110,
    pieces=(
        Outline(draw="path", d="M0 -55 L40 0 L0 55 L-40 0 Z", cloth="#8a1c22"),
        Star(draw="star", r=12, ridge=2, weave="wound", at=(0, -20)),
    ),
    sources=(BOOK,),
    pair=True,
)
BOARD_SHEET = InsigniaSheet(
    name=words("Board of a major", "Погон майора"),
    label=words("Board", "Погон"),
    width=60,
    height=140,
    pieces=(Outline(draw="path", d="M-30 70 L-30 -70 L30 -70 L30 70 Z", weave="zigzag"),),
    sources=(ARCHIVE,),
    turn=90,
    parts=(Part((0, 40), words("The end"), words("It lies on the shoulder.")),),
    doubtful=True,
)
COIN_SHEET = BadgeSheet(
    width=32,
    height=32,
    metal="silver",
    obverse=(
        Disc(draw="disc", r=16, rise=1.2, dome=0.5),
        Letters(draw="letters", text="ЗА\nОТВАГУ", size=3, enamel="#9b1c22"),
        Motif(draw="motif", name=EMBLEM, at=(0, -9)),
    ),
    reverse=(Disc(draw="disc", r=16, rise=1.2),),
    parts=(
        Part((0, 0), words("The words", "Надпись"), words("For courage.", "За отвагу.")),
        Part((0, -9), words("The star", "Звезда"), words("A star."), only=("second",)),
        Part((0, 0), words("Its number", "Номер"), words("Each has its own.", "У каждой свой."), "reverse"),
    ),
)


def section(section_id: str, settings: SectionSettings, *entries: Entry) -> Section:
    return Section(section_id, settings, entries)


def small_exhibition() -> Exhibition:
    """Return it; the default language is English."""
    people = SectionSettings(
        words("People", "Люди"),
        "brass",
        "gallery",
        words("About people.", "О людях."),
        headline=words("Who they were", "Кто они"),
        label=words("Person", "Человек"),
        door=EntryId("people/anna"),
        filters=(
            Filter("navy", words("Navy", "Флот")),
            Filter("army", words("Army", "Армия")),
            Filter("air", words("Air force", "Авиация")),
        ),
    )
    medals = SectionSettings(words("Medals", "Награды"), "red", "case", words("About medals."), door=EntryId("medals/star"))
    battles = SectionSettings(words("Battles", "Битвы"), "steel", "dates", words("About battles."), door=EntryId("battles/river"))
    asked = SectionSettings(words("Questions", "Вопросы"), "bone", "cards", words("About questions."))
    settings = ExhibitionSettings(
        words("The exhibition", "Выставка"),
        words("Its subtitle", "Подзаголовок"),
        ("en", "ru"),
        ("people", "medals", "battles", "asked"),
        Attract(words("Come in", "Входите"), words("Touch", "Коснитесь"), MapName("east"), words("The front line", "Линия фронта")),
        Idle(90, 30, 180),
    )
    return Exhibition(
        settings,
        (
            section("people", people, ANNA, BORIS, CLARA),
            section("medals", medals, STAR),
            section("battles", battles, RIVER, LAKE),
            section("asked", asked, LOSS),
        ),
        {BOOK: Source("A book", "An author", "1999", "Moscow"), ARCHIVE: Source(HOSTILE)},
        {MapName("east"): EAST},
        {"en": {"city": "City"}, "ru": {"city": "Город", "chief": "Начальник"}},
        {EntryId("people/anna"): (EntryId("medals/star"), EntryId("battles/river")), EntryId("medals/star"): (EntryId("people/anna"),)},
        badges={COIN: COIN_SHEET},
        insignia={TABS: TABS_SHEET, BOARD: BOARD_SHEET},
        motifs={EMBLEM: MotifSheet((Star(draw="star", r=2, ridge=0.4),))},
        glossary={
            TermKey("front"): Term(words("Front", "Фронт"), words("An army group.", "Объединение армий."), (BOOK,)),
            TermKey("armistice"): Term(words("Armistice", "Ёлка"), words("A rest.", "Перемирие."), (BOOK, ARCHIVE), EntryId("battles/river")),
        },
    )


def with_entry(changed: Entry) -> Exhibition:
    """Return the small exhibition with one entry replaced."""
    exhibition = small_exhibition()
    sections = tuple(replace(each, entries=tuple(changed if old.id == changed.id else old for old in each.entries)) for each in exhibition.sections)
    return replace(exhibition, sections=sections)
