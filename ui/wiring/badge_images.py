"""How the page Badge images meets its use cases."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from assessor_app.domain.badge_design import BadgeDesign, IconPath
    from ui.pages.badge_images.state import BadgeImagesDoors, Sheet

_ROLES: Final = frozenset({"admin"})


def badge_images_page(program: "Program", session: "Session") -> PageSpec:
    """How badges look; for admins."""

    def make(frame: Frame) -> Page:
        from ui.pages.badge_images.page import BadgeImagesPage
        from ui.pages.badge_images.presenter import BadgeImagesPresenter

        presenter = BadgeImagesPresenter(badge_images_doors(program, session), frame)
        page = BadgeImagesPage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="badge-images",
        title=translate("Pages", "Badge images"),
        icon="palette",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.badge_images.page", "ui.pages.badge_images.presenter"),
    )


def badge_images_doors(program: "Program", session: "Session") -> "BadgeImagesDoors":
    """What the page may ask for."""
    from ui.pages.badge_images.state import BadgeImagesDoors
    from ui.wiring.small_file import read_small_file  # with the page

    def draw(design: "BadgeDesign", badge: str, picked: str) -> "Sheet":
        return drawn_sheet(program, design, badge, picked)

    def load(path: Path) -> "BadgeDesign":
        from assessor_app.application.badge_design_file import parse_badge_design

        return parse_badge_design(read_small_file(path), file=path.name)

    def save(path: Path, design: "BadgeDesign") -> None:
        from assessor_app.application.badge_design_file import write_badge_design

        with program.outputs.file(path) as out:
            out.write(write_badge_design(design))

    def icon(path: Path) -> "tuple[IconPath, ...]":
        from assessor_app.application.ports.pictures import BadLook
        from assessor_app.application.problems import Unusable

        try:
            return program.badge_pictures.icon(read_small_file(path))
        except BadLook as error:
            raise Unusable(str(error), where=path.name) from error

    def write(folder: Path, design: "BadgeDesign", badge: str) -> int:
        files = program.draw_badges(design, badge=badge)
        with program.outputs.folder(folder) as part:
            for name, content in files:
                (part / name).write_bytes(content)
        return len(files)

    return BadgeImagesDoors(
        read=program.list_badge_designs,
        draw=draw,
        use=lambda design, badge: program.use_badge_design(session, design, badge=badge),
        load=load,
        save=save,
        icon=icon,
        write=write,
    )


def drawn_sheet(program: "Program", design: "BadgeDesign", badge: str, picked: str) -> "Sheet":
    """What the page shows; raises Unusable where a badge could not be read or drawn."""
    from dataclasses import replace

    from ui.pages.badge_images.state import IN_A_ROW, SIZES, Sheet

    looks = program.show_looks(design, badge=badge)
    pictures = program.badge_pictures
    ids = [badge] if badge else [line.badge for line in program.list_badge_designs() if line.badge]
    if not looks:
        return Sheet(badge="", colour={}, mono={})
    shown = picked if picked in ids and not badge else ids[0]
    look = looks[ids.index(shown)]
    return Sheet(
        badge=shown,
        colour={size: pictures.png(look, size) for size in SIZES},
        mono={size: pictures.png(replace(look, mono=True), size) for size in SIZES},
        every=tuple(
            (one, pictures.png(each, IN_A_ROW)) for one, each in zip(ids, looks, strict=True) if not badge
        ),
    )
