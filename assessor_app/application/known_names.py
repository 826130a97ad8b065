"""What is known of learners that a blind copy must not show."""

from collections.abc import Sequence

from assessor_app.application.ports.blinding import KnownNames
from assessor_app.application.records import LearnerRecord


def known_names(learners: Sequence[LearnerRecord]) -> KnownNames:
    """What a blind copy must not show: the names, addresses and ids of these learners, and of nobody else."""
    return KnownNames(
        full_names=tuple(name for learner in learners for name in (learner.name, learner.preferred) if name),
        emails=tuple(learner.email for learner in learners if learner.email),
        logins=tuple(_logins(learners)),
    )


def _logins(learners: Sequence[LearnerRecord]) -> list[str]:
    logins = []
    for learner in learners:
        if learner.email and "@" in learner.email:
            logins.append(learner.email.split("@", 1)[0])
        # A Moodle number counts within one assignment and says nothing of anybody; a name is a name already.
        logins += [
            identity
            for kind, identity in learner.source_ids
            if kind != "moodle" and not kind.endswith("-name")
        ]
    return logins
