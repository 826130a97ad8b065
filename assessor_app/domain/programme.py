"""A badge programme: frameworks with their competencies, policies, and the badges measured against them."""

from dataclasses import dataclass, field

from assessor_app.domain.achievement import Achievement, Tier
from assessor_app.domain.appeals import AppealRules
from assessor_app.domain.definitions import (
    InvalidDefinition,
    require_distinct,
    require_flag,
    require_slug,
    require_text,
)
from assessor_app.domain.rubric import CriterionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """One statement of a framework."""

    id: str
    statement: str
    kind: CriterionKind  # knowledge, skill or behaviour
    tier: Tier
    case_id: str | None = None  # the CASE identifier of the item, where it has one
    url: str | None = None

    def __post_init__(self) -> None:
        """Refuse a competency without an id or a statement."""
        require_slug(self.id, "a competency")
        require_text(f"competency {self.id!r}", statement=self.statement)


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A competency framework, or a published standard that badges are aligned with."""

    id: str
    title: str
    publisher: str
    edition: str | None = None  # "1.0", "2023"
    url: str | None = None  # only where the publisher's own address is known
    competencies: tuple[
        Competency, ...
    ] = ()  # in the framework's order; none for a standard named as a whole

    def __post_init__(self) -> None:
        """Refuse a framework without a name or with two competencies of one id."""
        require_slug(self.id, "a framework")
        require_text(f"framework {self.id!r}", title=self.title, publisher=self.publisher)
        require_distinct([one.id for one in self.competencies], f"framework {self.id!r}", "competencies")


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A document of the organisation that learners acknowledge, by its version."""

    id: str
    title: str
    version: str

    def __post_init__(self) -> None:
        """Refuse a policy without a name or version."""
        require_slug(self.id, "a policy")
        require_text(f"policy {self.id!r}", title=self.title, version=self.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """Everything an organisation awards, and what it is measured against."""

    id: str
    title: str
    description: str
    admins_release: bool  # admins may release what is decided, not leads alone
    open_levels: bool  # whether an award's proof shows the levels that raters chose
    frameworks: tuple[Framework, ...]
    policies: tuple[Policy, ...]
    achievements: tuple[Achievement, ...]
    same_team_apart: bool = False  # nobody rates the work of somebody of their own team
    appeals: AppealRules = field(default_factory=AppealRules)

    def __post_init__(self) -> None:
        """Refuse a programme whose parts name other parts that are not there."""
        require_slug(self.id, "a programme")
        require_text("the programme", title=self.title, description=self.description)
        require_flag(
            "the programme",
            admins_release=self.admins_release,
            open_levels=self.open_levels,
            same_team_apart=self.same_team_apart,
        )
        require_distinct([one.id for one in self.frameworks], "the programme", "frameworks")
        require_distinct([one.id for one in self.policies], "the programme", "policies")
        require_distinct([one.id for one in self.achievements], "the programme", "achievements")
        for achievement in self.achievements:
            _check_references(achievement, of=self)

    def achievement(self, achievement: str) -> Achievement:
        """Return the badge with that id; KeyError where there is none."""
        for one in self.achievements:
            if one.id == achievement:
                return one
        raise KeyError(achievement)

    def framework(self, framework: str) -> Framework:
        """Return the framework with that id; KeyError where there is none."""
        for one in self.frameworks:
            if one.id == framework:
                return one
        raise KeyError(framework)


def _check_references(achievement: Achievement, *, of: Programme) -> None:
    where = f"achievement {achievement.id!r}"
    competencies = {one.id: {item.id for item in one.competencies} for one in of.frameworks}
    for alignment in achievement.alignments:
        if alignment.framework not in competencies:
            raise InvalidDefinition(
                f"{where} is aligned with no framework of the file: {alignment.framework!r}"
            )
        if alignment.competency is not None and alignment.competency not in competencies[alignment.framework]:
            raise InvalidDefinition(
                f"{where}: framework {alignment.framework!r} has no competency {alignment.competency!r}"
            )
    badges, policies = {one.id for one in of.achievements}, {one.id for one in of.policies}
    for version in achievement.versions:
        for prerequisite in version.prerequisites:
            for needed in prerequisite.achievements:
                if needed not in badges:
                    raise InvalidDefinition(f"{where} has an unknown prerequisite: {needed!r}")
        for one in version.requirements:
            for way in (one, *one.alternatives):
                if way.policy is not None and way.policy not in policies:
                    raise InvalidDefinition(f"{where}, requirement {way.id!r}: no policy {way.policy!r}")
