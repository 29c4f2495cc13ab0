"""The ``kiosk`` command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.authoring import arguments as authoring
from kiosk.places import bundled_content
from kiosk.stage.settings import THEMES

_COMMANDS = ("run", "edit", "check", "proof", "keys", "pack", "install", "rollback", "versions", *authoring.COMMANDS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit status; the code of a subcommand is imported only when it is chosen."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in _COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "run")
    parser = _parser()
    options = parser.parse_args(given)
    if options.command == "proof" and options.changed_since and options.pdf is None:
        parser.error("--changed-since is for a PDF: give --pdf FILE too")
    match options.command:
        case "edit":
            return _edit(options)
        case "check":
            return _check(options)
        case "proof":
            return _proof(options)
        case "keys" | "pack" | "install" | "rollback" | "versions":
            return _publish(options)
        case command if command in authoring.COMMANDS:
            return authoring.follow(options)
        case _:
            return _run(options)


def _run(options: argparse.Namespace) -> int:
    from kiosk.places import data_home
    from kiosk.publishing.showing import first_choice
    from kiosk.publishing.versions import Versions
    from kiosk.reading.ahead import look_ahead

    look_ahead(options.content or first_choice(Versions(data_home() / "versions"), bundled_content()))
    from kiosk.stage.support import refuse_unsupported

    refuse_unsupported()
    from kiosk.stage.run import RunOptions, run

    return run(RunOptions(options.content, options.lang, options.windowed, options.size, options.theme, options.reduced_motion))


def _edit(options: argparse.Namespace) -> int:
    from kiosk.stage.support import refuse_unsupported

    refuse_unsupported()
    from kiosk.stage.edit import edit

    return edit(options.content)


def _check(options: argparse.Namespace) -> int:
    from kiosk.checking.check import Further, check

    further: list[Further] = []
    if options.fit is not None:
        from kiosk.proof.fit_report import fit_problems

        further.append(lambda reading: fit_problems(options.content, reading.exhibition, options.fit))
    if options.words:
        from kiosk.checking.words import wording

        further.append(lambda reading: wording(options.content, reading))
    if options.translations or options.accept:
        from kiosk.checking.words import translations

        further.append(lambda reading: translations(options.content, reading, accept=options.accept))
    return check(options.content, strict=options.strict, output=options.format, further=further)


def _proof(options: argparse.Namespace) -> int:
    from kiosk.proof.command import proof, proof_book
    from kiosk.proof.proof import ProofOrder

    languages = tuple(options.lang.split(",")) if options.lang else ()
    order = ProofOrder(languages, tuple(options.size), options.text, options.section, options.entry, options.theme, options.plates)
    if options.pdf is None:
        return proof(options.content, options.out, order)
    return proof_book(options.content, options.pdf, order, options.changed_since, _known_keys() if options.changed_since else ())


def _known_keys() -> tuple[str, ...]:
    """Of whom a pack is believed on this computer: of the keys in its settings, and of the one that it signs with itself."""
    from kiosk.publishing.disk import RefusedError
    from kiosk.publishing.keys import read_key
    from kiosk.stage.settings import read_settings, settings_file

    known = read_settings(settings_file()).public_keys if settings_file().exists() else ()
    try:
        return (*known, read_key(_signing_key()).public)
    except RefusedError:
        return known


def _publish(options: argparse.Namespace) -> int:
    from kiosk.places import data_home
    from kiosk.publishing import commands
    from kiosk.publishing.versions import Versions
    from kiosk.stage.settings import read_settings, settings_file

    versions = Versions(data_home() / "versions")

    def chosen() -> int:
        match options.command:
            case "keys":
                return commands.keys(options.key or _signing_key(), settings_file())
            case "pack":
                return commands.pack(options.content, options.out, options.key or _signing_key(), options.who, options.number)
            case "install":
                return commands.install(options.file, versions, read_settings(settings_file()).public_keys)
            case "rollback":
                return commands.rollback(versions)
            case _:
                return commands.list_versions(versions)

    return commands.refusing(chosen)


def _signing_key() -> Path:
    from kiosk.stage.settings import settings_file

    return settings_file().with_name("signing.key")


def _parser() -> argparse.ArgumentParser:
    from kiosk import __version__

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--content", type=Path, default=bundled_content(), metavar="DIR", help="the content folder")
    parser = argparse.ArgumentParser(prog="kiosk", description="Shows an exhibition on a touch screen.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    run = commands.add_parser("run", help="show the exhibition (this is what kiosk alone does)")
    run.add_argument(
        "--content", type=Path, metavar="DIR", help="a content folder (the installed version, or the exhibition that came with the program)"
    )
    run.add_argument("--lang", default="", metavar="CODE", help="the language to begin with")
    run.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    run.add_argument("--size", type=_size, metavar="WxH", help="the size of the window in pixels, as 1920x1080")
    run.add_argument("--theme", choices=THEMES, default="", help="in place of the theme in the settings")
    run.add_argument("--reduced-motion", action="store_true", help="nothing glides or turns: it fades, or is there at once")
    commands.add_parser("edit", parents=[common], help="show the exhibition in a window that follows every change of the folder")
    check = commands.add_parser("check", parents=[common], help="read the content folder and say what is wrong with it")
    check.add_argument("--strict", action="store_true", help="exit with 1 on warnings too")
    what = "lay every text out, small and large, upright and across, in every language, and name what does not fit"
    check.add_argument("--fit", nargs="?", const="", default=None, metavar="SECTION[/ENTRY]", help=what)
    check.add_argument("--words", action="store_true", help="name long sentences, texts that are hard to read, and names spelt in two ways")
    check.add_argument("--translations", action="store_true", help="name translations that are older than their original")
    check.add_argument("--accept", action="store_true", help="with --translations: from now on all translations count as up to date")
    check.add_argument("--format", choices=("text", "json"), default="text")
    proof = commands.add_parser("proof", parents=[common], help="make a picture of every screen")
    where = proof.add_mutually_exclusive_group(required=True)
    where.add_argument("out", type=Path, nargs="?", metavar="OUT", help="the folder for the pictures")
    where.add_argument("--pdf", type=Path, metavar="FILE", help="one PDF in place of pictures, with the names of the files below each screen")
    since = "with --pdf: only what changed since an installed version (14) or a packed one (exhibition-14.kiosk)"
    proof.add_argument("--changed-since", default="", metavar="VERSION", help=since)
    proof.add_argument("--lang", default="", metavar="CODES", help="languages, as en,ru (all)")
    proof.add_argument(
        "--size", type=_size, action="append", default=[], metavar="WxH", help="may be given more than once (1920x1080; of a PDF 1280x720)"
    )
    proof.add_argument("--text", type=_text_sizes, default=(100,), metavar="PERCENT", help="text sizes, as 100,200 (100)")
    proof.add_argument("--theme", type=_themes, default=("dark",), metavar="THEMES", help="themes, as dark,light,contrast (dark)")
    proof.add_argument("--plates", action="store_true", help="the plates alone: as a card, over half a screen and over a whole one")
    proof.add_argument("--section", default="", metavar="SECTION", help="only this section and its entries")
    proof.add_argument("--entry", default="", metavar="SECTION/ENTRY", help="only this entry")
    _add_publishing(commands, common)
    authoring.add_to(commands, common)
    return parser


def _add_publishing(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    keys = commands.add_parser("keys", help="make the museum's key, which signs what kiosks may show")
    pack = commands.add_parser("pack", parents=[common], help="check the content folder and pack it into one signed file")
    for command in (keys, pack):
        command.add_argument("--key", type=Path, metavar="FILE", help="the private key (~/.config/kiosk/signing.key)")
    pack.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="the folder for the file (this one)")
    pack.add_argument("--who", default="", metavar="NAME", help="who publishes (the name you are logged in with)")
    pack.add_argument("--number", type=int, metavar="N", help="the number of the version (one more than the last)")
    install = commands.add_parser("install", help="install a packed file on this kiosk")
    install.add_argument("file", type=Path, metavar="FILE", help="as kiosk pack has made it")
    commands.add_parser("rollback", help="go back to the version that was shown before")
    commands.add_parser("versions", help="list the installed versions and verify every byte of them")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 8192 and 320 <= int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size: write 1920x1080, each from 320 to 8192")
    return int(width), int(height)


def _text_sizes(text: str) -> tuple[int, ...]:
    sizes = text.split(",")
    if not all(size.isdigit() and 50 <= int(size) <= 300 for size in sizes):
        raise argparse.ArgumentTypeError(f"'{text}' are no text sizes: write 100,200, each from 50 to 300")
    return tuple(int(size) for size in sizes)


def _themes(text: str) -> tuple[str, ...]:
    themes = text.split(",")
    if not set(themes) <= set(THEMES):
        raise argparse.ArgumentTypeError(f"'{text}' are no themes: write some of {','.join(THEMES)}")
    return tuple(themes)
