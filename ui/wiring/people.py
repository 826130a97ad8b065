"""The People page and its use cases."""

from pathlib import Path
from typing import TYPE_CHECKING

from ui.models.found import ReadOnce
from ui.page import Frame, Item, Offer, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.change_people import Enrolled
    from assessor_app.bootstrap import Program
    from assessor_app.domain.people import Role
    from ui.pages.people.presenter import CardOffer, NewPerson


def people_page(program: "Program", session: "Session") -> PageSpec:
    """Who works here; for admins."""

    def make(frame: Frame) -> Page:
        from assessor_app.application.session import card_of  # long loaded
        from ui.pages.people.page import PeoplePage  # with the page, not with the window
        from ui.pages.people.presenter import PeopleDoors, PeoplePresenter  # likewise

        def add(new: "NewPerson") -> "Enrolled":
            return program.add_person(
                session, name=new.name, roles=new.roles, card=new.card, passphrase=new.passphrase
            )

        def change_roles(person: str, roles: "tuple[Role, ...]") -> "Enrolled":
            return program.change_roles(session, person, roles)

        presenter = PeoplePresenter(
            PeopleDoors(
                list_people=program.list_people,
                fingerprint=lambda person: program.fingerprint(card_of(person)),
                read_card=lambda path: _read_card(program, path),
                one_time_passphrase=program.one_time_passphrase,
                add=add,
                change_roles=change_roles,
                remove=lambda person: program.remove_person(session, person),
            ),
            frame,
            me=session.person.id,
        )
        page = PeoplePage(presenter)
        presenter.attach(page)
        return page

    def read() -> tuple[Item, ...]:
        from ui.models.roles import role_words  # likewise

        return tuple(
            Item(title=line.name, detail=role_words(line.roles), target=line.id)
            for line in program.list_people()
        )

    found = ReadOnce(read, lambda: log_size(program))
    return PageSpec(
        id="people",
        title=translate("Pages", "People"),
        icon="users",
        roles=frozenset({"admin"}),
        make=make,
        modules=("ui.pages.people.page", "ui.pages.people.presenter"),
        offers=(Offer("people-add", translate("Pages", "Add somebody")),),
        find=found,
        forget=found.forget,
        takes=frozenset({"card"}),
    )


def _read_card(program: "Program", path: Path) -> "CardOffer":
    from ui.pages.people.presenter import CardOffer  # likewise
    from ui.wiring.small_file import read_small_file  # likewise

    card = program.read_card(read_small_file(path), file=path.name)
    return CardOffer(name=card.name, words=tuple(program.fingerprint(card).split()), card=card)
