"""Evidence, people and ratings of the demo workspace: what `assessor demo` shows, from a seed."""

from assessor_app.adapters.demo_evidence.people import DemoPerson, DemoStaff, demo_people, demo_staff
from assessor_app.adapters.demo_evidence.portfolio import make_portfolio
from assessor_app.adapters.demo_evidence.raters import demo_comments, demo_levels, demo_minutes, demo_overall
from assessor_app.adapters.demo_evidence.story import badges_with_texts, demo_quality

__all__ = [
    "DemoPerson",
    "DemoStaff",
    "badges_with_texts",
    "demo_comments",
    "demo_levels",
    "demo_minutes",
    "demo_overall",
    "demo_people",
    "demo_quality",
    "demo_staff",
    "make_portfolio",
]
