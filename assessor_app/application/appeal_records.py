"""What sealed columns hold of appeals; see `records`."""

from dataclasses import dataclass, field

from assessor_app.domain.appeals import Ground

NOTE_SIZES = (4096,)  # whatever was taken in


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealWords:
    """What was said of an appeal: it goes with what keeps the submission readable."""

    text: str = field(repr=False)  # what the learner disputes
    late_because: str = field(default="", repr=False)  # why an appeal that came too late is heard


@dataclass(frozen=True, slots=True, kw_only=True)
class LodgedAppeal:
    """That a learner disputes a result; without their words."""

    submission: str  # what was taken in for the hearing: the same evidence, to be rated by others
    of: str  # the submission whose result is disputed
    ground: Ground
    released_on: str  # a date
    received_on: str  # a date
    due_on: str  # a date: until when it is to be answered
    late: bool
    words: bytes = field(repr=False)  # `AppealWords` under another key, which goes when it is erased


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeNote:
    """What there is to know of what was taken in together: mostly nothing."""

    appeal: LodgedAppeal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardAppeal:
    """Against what a case of work that is rated on appeal is held, and how that ended."""

    of: str  # the submission whose result is disputed
    against: str  # digest of the signed decision that stands there
    received_on: str  # a date
    end: str = ""  # an `End`; "" until a lead heard it
    ended_on: str = ""  # a date


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealAnswer:
    """How an appeal ended, as admins tell it to the learner."""

    of: str  # the submission whose result was disputed
    end: str
    ended_on: str  # a date
    reason: str = field(repr=False)
