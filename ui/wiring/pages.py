"""Every page of the window, bound to the use cases that `bootstrap` gives."""

from typing import TYPE_CHECKING

from ui.kept.preferences import KeptPreferences
from ui.page import PageSpec
from ui.wiring.appeals import appeals_page
from ui.wiring.assessor import assessor_pages
from ui.wiring.audit import audit_page
from ui.wiring.awards import awards_page
from ui.wiring.badge_images import badge_images_page
from ui.wiring.cases import cases_page
from ui.wiring.catalogue import catalogue_page
from ui.wiring.certificates import certificates_page
from ui.wiring.covering import covering_page
from ui.wiring.help import help_page
from ui.wiring.home import home_of_admin, home_of_lead
from ui.wiring.intake import KeptSubmissions, intake_page
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


def pages_of(program: "Program", session: "Session", preferences: KeptPreferences) -> tuple[PageSpec, ...]:
    """Every page, in the order of the navigation; the window lists those of the role."""
    submissions = KeptSubmissions(program, session)
    return (
        home_of_lead(program, session),
        home_of_admin(program, session),
        *assessor_pages(program, session),
        intake_page(program, session, submissions),
        covering_page(program, session),
        cases_page(program, session),
        appeals_page(program, session),
        sampling_page(program, session),
        reliability_page(program, session),
        awards_page(program, session, submissions),
        certificates_page(program, session),
        badge_images_page(program, session),
        catalogue_page(program, session),
        learners_page(program, session),
        people_page(program, session),
        verify_page(program, session),
        audit_page(program, session),
        keys_page(program, session),
        help_page(program, session),
        settings_page(program, session, preferences),
    )
