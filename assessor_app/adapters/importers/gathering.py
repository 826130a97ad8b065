"""Puts files together by learner, whatever the format calls its folders."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from assessor_app.adapters.importers.tree import Entry, Tree, shown
from assessor_app.application.ports.importing import (
    Findings,
    FoundFile,
    FoundLearner,
    FoundPortfolio,
    Rejected,
)

NO_EVIDENCE = "no evidence was found for this learner"


@dataclass(slots=True, kw_only=True)
class _Portfolio:
    learner: FoundLearner
    path: str
    submitted_at: datetime | None
    cohort: str
    results: dict[str, tuple[int, int]] = field(default_factory=dict)
    seed: str | None = None
    files: list[FoundFile] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)


class Gathering:
    """Collects what an importer finds; portfolios keep the order in which their learners appeared."""

    def __init__(self, format_name: str, tree: Tree) -> None:
        """Start with what `tree` rejected before anybody asked for learners."""
        self._format, self._prefix = format_name, tree.prefix
        self._rejected = list(tree.rejected)
        self._portfolios: dict[str, _Portfolio] = {}

    def expect(
        self,
        key: str,
        learner: FoundLearner,
        path: str,
        *,
        submitted_at: datetime | None = None,
        cohort: str = "",
    ) -> FoundLearner:
        """Know of a learner, who is rejected in the end if no file comes; the first mention counts."""
        known = self._portfolios.setdefault(
            key, _Portfolio(learner=learner, path=path, submitted_at=submitted_at, cohort=cohort)
        )
        return known.learner

    def add_given(self, key: str, results: Mapping[str, tuple[int, int]], seed: str | None) -> None:
        """Results and a seed that the source gives for a learner; the first mention of each counts."""
        portfolio = self._portfolios[key]
        portfolio.results = {**results, **portfolio.results}
        portfolio.seed = portfolio.seed or seed

    def add(self, key: str, entry: Entry, name: str, *, other_name: str | None = None) -> None:
        """Give the learner `key` a file, once; where `name` is taken it is `other_name`, or numbered."""
        portfolio = self._portfolios[key]
        path = self._prefix + entry.path
        if path in portfolio.paths:
            return
        numbered = (f"{number}/{name}" for number in itertools.count(2))
        chosen = next(
            candidate
            for candidate in itertools.chain((name, other_name or name), numbered)
            if candidate not in portfolio.names
        )
        portfolio.paths.add(path)
        portfolio.names.add(chosen)
        portfolio.files.append(FoundFile(name=chosen, path=path, size=entry.size, open=entry.open))

    def reject(self, path: str, reason: str) -> None:
        """Note that something is not taken."""
        self._rejected.append(Rejected(path=shown(self._prefix + path), reason=reason))

    def findings(self) -> Findings:
        """All of it; learners without a file are among the rejected."""
        for portfolio in self._portfolios.values():
            if not portfolio.files:
                self.reject(portfolio.path, NO_EVIDENCE)
        return Findings(
            format=self._format,
            portfolios=tuple(
                FoundPortfolio(
                    learners=(portfolio.learner,),
                    files=tuple(portfolio.files),
                    path=self._prefix + portfolio.path,
                    submitted_at=portfolio.submitted_at,
                    results=portfolio.results,
                    seed=portfolio.seed,
                    cohort=portfolio.cohort,
                )
                for portfolio in self._portfolios.values()
                if portfolio.files
            ),
            rejected=tuple(self._rejected),
        )
