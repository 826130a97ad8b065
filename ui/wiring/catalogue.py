"""The Catalogue and its use cases."""

from pathlib import Path
from typing import TYPE_CHECKING

from ui.models.found import ReadOnce
from ui.page import Frame, Item, Offer, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.queries.badges import BadgeLine
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.load_programme import Loaded
    from assessor_app.bootstrap import Program


def catalogue_page(program: "Program", session: "Session") -> PageSpec:
    """The badges; for everybody. Admins load a programme here."""
    may_load = str(session.role) == "admin"

    def make(frame: Frame) -> Page:
        from ui.pages.catalogue.page import CataloguePage  # with the page, not with the window
        from ui.pages.catalogue.presenter import CatalogueDoors, CataloguePresenter  # likewise

        presenter = CataloguePresenter(
            CatalogueDoors(
                list_badges=lambda: program.list_badges(plan=str(session.role) != "assessor"),
                picture=lambda line: _picture(program, session, line),
                load=(lambda path: _load(program, session, path)) if may_load else None,
                load_sample=(lambda: _load_sample(program, session)) if may_load else None,
            ),
            frame,
        )
        page = CataloguePage(presenter, can_load=may_load)
        presenter.attach(page)
        return page

    def read() -> tuple[Item, ...]:
        plan = str(session.role) != "assessor"
        return tuple(
            Item(title=line.name, detail=line.category, target=line.id)
            for line in program.list_badges(plan=plan)
        )

    found = ReadOnce(read, lambda: log_size(program))
    return PageSpec(
        id="catalogue",
        title=translate("Pages", "Catalogue"),
        icon="library",
        roles=frozenset({"admin", "lead", "assessor"}),
        make=make,
        modules=("ui.pages.catalogue.page", "ui.pages.catalogue.presenter"),
        offers=(Offer("catalogue-load", translate("Pages", "Load a programme file")),) if may_load else (),
        find=found,
        forget=found.forget,
        takes=frozenset({"programme"}),
        taken_by=frozenset({"admin"}),
    )


def _picture(program: "Program", session: "Session", line: "BadgeLine") -> bytes:
    """Drawn for sharp screens too: twice as many pixels as it takes."""
    from assessor_app.application.badge_designs import badge_look  # with the page

    look = badge_look(line.badge.achievement, session.workspace.organisation, line.design)
    return program.badge_pictures.png(look, 256)


def _load(program: "Program", session: "Session", path: Path) -> "Loaded":
    from ui.wiring.small_file import read_small_file  # with the page

    return program.load_programme(session, read_small_file(path), file=path.name)


def _load_sample(program: "Program", session: "Session") -> "Loaded":
    from resources import read_bytes  # only here

    return program.load_programme(session, read_bytes("samples/programme.json"), file="the sample programme")
