"""What a badge's category, tier, stakes and methods of assessment are called; no widgets."""

from typing import Final

from assessor_app.domain.achievement import Category, Method, Stakes, Tier
from ui.words.translate import Worded, translate

CATEGORIES: Final = Worded(
    lambda: {
        Category.FOUNDATIONAL: translate("Catalogue", "Foundational"),
        Category.TOOL: translate("Catalogue", "Tools"),
        Category.ROLE: translate("Catalogue", "Roles"),
        Category.MASTERY: translate("Catalogue", "Advanced mastery"),
        Category.PROJECT: translate("Catalogue", "Projects"),
    }
)
TIERS: Final = Worded(
    lambda: {
        Tier.FOUNDATION: translate("Catalogue", "Foundation"),
        Tier.PRACTITIONER: translate("Catalogue", "Practitioner"),
        Tier.EXPERT: translate("Catalogue", "Expert"),
    }
)
STAKES: Final = Worded(
    lambda: {
        Stakes.LOW: translate("Catalogue", "Low stakes"),
        Stakes.MEDIUM: translate("Catalogue", "Medium stakes"),
        Stakes.HIGH: translate("Catalogue", "High stakes"),
    }
)
METHODS: Final = Worded(
    lambda: {
        Method.SELF_ATTESTATION: translate("Catalogue", "Self-attestation"),
        Method.ACKNOWLEDGEMENT: translate("Catalogue", "Acknowledgement"),
        Method.COURSE: translate("Catalogue", "Course"),
        Method.ENDORSEMENT: translate("Catalogue", "Endorsement"),
        Method.SHARING: translate("Catalogue", "Sharing"),
        Method.QUIZ: translate("Catalogue", "Quiz"),
        Method.SHORT_ANSWER: translate("Catalogue", "Short answer"),
        Method.EXERCISE: translate("Catalogue", "Exercise"),
        Method.SCENARIO: translate("Catalogue", "Scenario"),
        Method.USAGE_DATA: translate("Catalogue", "Usage data"),
        Method.PEER_REVIEW: translate("Catalogue", "Peer review"),
        Method.FEEDBACK_360: translate("Catalogue", "360° feedback"),
        Method.MENTORING: translate("Catalogue", "Mentoring"),
        Method.WORK_SAMPLE: translate("Catalogue", "Work sample"),
        Method.PORTFOLIO: translate("Catalogue", "Portfolio"),
        Method.VIDEO: translate("Catalogue", "Video"),
        Method.MANAGER_VERIFICATION: translate("Catalogue", "Manager’s verification"),
        Method.PERFORMANCE_REVIEW: translate("Catalogue", "Performance review"),
        Method.OBSERVATION: translate("Catalogue", "Observation checklist"),
        Method.DEMONSTRATION: translate("Catalogue", "Live demonstration"),
    }
)
