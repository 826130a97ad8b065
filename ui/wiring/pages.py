"""Every page of the window, bound to the use cases that `bootstrap` gives."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.kept.preferences import KeptPreferences
from ui.page import PageSpec
from ui.wiring.assessor import assessor_pages
from ui.wiring.audit import audit_page
from ui.wiring.awards import awards_page
from ui.wiring.cases import cases_page
from ui.wiring.catalogue import catalogue_page
from ui.wiring.certificates import certificates_page
from ui.wiring.help import help_page
from ui.wiring.home import home_of_admin, home_of_lead
from ui.wiring.intake import intake_page
from ui.wiring.keys import keys_page
from ui.wiring.learners import learners_page
from ui.wiring.people import people_page
from ui.wiring.reliability import reliability_page
from ui.wiring.sampling import sampling_page
from ui.wiring.settings import settings_page
from ui.wiring.verify import verify_page

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

# How each page meets its use cases, in the order of the navigation.
_PAGES: "tuple[Callable[[Program, Session], PageSpec], ...]" = (
    intake_page,
    cases_page,
    sampling_page,
    reliability_page,
    awards_page,
    certificates_page,
    catalogue_page,
    learners_page,
    people_page,
    verify_page,
    audit_page,
    keys_page,
    help_page,
)


def pages_of(program: "Program", session: "Session", preferences: KeptPreferences) -> tuple[PageSpec, ...]:
    """Every page, in the order of the navigation; the window lists those of the role."""
    return (
        home_of_lead(program, session),
        home_of_admin(program, session),
        *assessor_pages(program, session),
        *(wire(program, session) for wire in _PAGES),
        settings_page(program, session, preferences),
    )
