"""A workspace to look at: the whole job, done on made-up portfolios by the use cases that people have."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from assessor_app.application.checkpoints import keep_newest
from assessor_app.application.ports.demo import DemoContent
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.awarding import Awarding
from assessor_app.application.use_cases.demo.plan import FORMS, Fate, Plan, Planned, choose_fates, make_plan
from assessor_app.application.use_cases.demo.rating import Rating
from assessor_app.application.use_cases.demo.settling import OPENED, Settling
from assessor_app.application.use_cases.demo.taking_in import TakingIn
from assessor_app.application.use_cases.demo.workplace import Crew, OpenWorkplace, Workplace
from assessor_app.application.use_cases.initialise_workspace import InitialiseWorkspace
from assessor_app.domain.people import Role

ORGANISATION = "Northwind Example Works"
ZONE = "Europe/Berlin"
EXPORTS = "exports"  # folder of certificates and the bundle
TO_IMPORT = "to-import"  # folder of portfolios that nobody took in yet

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """Somebody who works in the demo."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoReport:
    """What was made."""

    workspace: Path
    people: tuple[DemoPerson, ...]
    badges: tuple[tuple[str, str], ...]  # (id, name)
    submissions: int
    ratings: int
    awards: int
    bundle: Path | None
    to_import: Path
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MakeDemo:
    """Build the demo in a folder that is new or empty; it appears whole or not at all."""

    outputs: Outputs
    content: DemoContent
    initialise: Callable[[Path], InitialiseWorkspace]  # given where to keep what lies outside a workspace
    open_workplace: OpenWorkplace
    scratch: Callable[[], AbstractContextManager[Path]]

    def __call__(
        self,
        folder: Path,
        *,
        submissions: int,
        raters: int,
        seed: int,
        passphrase: str,
        tell: Tell,
        progress: Progress = NO_PROGRESS,
    ) -> DemoReport:
        """tell: given one line after each step. Raises Unusable where `folder` cannot be made or filled."""
        with self.outputs.folder(folder) as part, self.scratch() as scratch:
            kept = scratch / "kept"
            kept.mkdir()
            made = self.initialise(kept)(
                part,
                organisation=ORGANISATION,
                admin=self.content.staff(raters).admin,
                passphrase=passphrase,
                zone=ZONE,
                demo=True,
            )
            with self.open_workplace(part, kept) as workplace:
                making = _Making(
                    workplace=workplace,
                    content=self.content,
                    folder=part,
                    scratch=scratch,
                    seed=seed,
                    tell=tell,
                    progress=progress,
                )
                report = making.all_of_it(made.admin, passphrase, submissions=submissions, raters=raters)
        with self.open_workplace(folder, None) as workplace, workplace.storage.read() as reading:
            keep_newest(reading, workplace.workspace.id, workplace.heads)
        return _moved(report, folder)


def _moved(report: DemoReport, folder: Path) -> DemoReport:
    """The report with paths as they are once the folder has its name."""

    def inside(path: Path) -> Path:
        return folder / path.relative_to(report.workspace)

    return replace(
        report,
        workspace=folder,
        bundle=inside(report.bundle) if report.bundle is not None else None,
        to_import=inside(report.to_import),
    )


@dataclass(slots=True, kw_only=True)
class _Making:
    """One demo on its way: every step is told in one line."""

    workplace: Workplace
    content: DemoContent
    folder: Path  # of the workspace
    scratch: Path  # for what is not to stay
    seed: int
    tell: Tell
    progress: Progress

    def all_of_it(self, admin: str, passphrase: str, *, submissions: int, raters: int) -> DemoReport:
        crew = self._crew(admin, passphrase, raters)
        lines = self.workplace.list_badges()
        badges = {line.id: line.badge for line in lines}
        self.tell(f"Programme: {len(badges)} badges. People: 1 admin, 1 QA lead, {raters} assessors.")
        rubrics = {key: badge.rubric for key, badge in badges.items()}
        plan = make_plan(self.content, rubrics, submissions=submissions, raters=raters, seed=self.seed)
        intake = TakingIn(
            workplace=self.workplace,
            admin=crew.admin,
            content=self.content,
            folder=self.scratch,
            progress=self.progress,
        )
        rating = Rating(
            workplace=self.workplace, crew=crew, content=self.content, badges=badges, seed=self.seed
        )
        settling = Settling(workplace=self.workplace, lead=crew.lead, intake=intake, rating=rating)
        awarding = Awarding(
            workplace=self.workplace, admin=crew.admin, settling=settling, progress=self.progress
        )
        self._first_round(plan, intake, rating, settling)
        self._second_round(plan, intake, rating, settling)
        bundle = self._award(plan, awarding)
        self._leave_the_rest(plan, intake, settling)
        self.workplace.sign_what_changed(crew.admin)
        samples = self.folder / TO_IMPORT
        samples.mkdir()
        self.content.pack(samples, FORMS[plan.to_import[0].badge], plan.to_import)
        return DemoReport(
            workspace=self.folder,
            people=_people(crew),
            badges=tuple((line.id, line.name) for line in lines),
            submissions=plan.submissions,
            ratings=rating.handed_in,
            awards=len(awarding.awards),
            bundle=bundle,
            to_import=samples,
            passphrase=passphrase,
        )

    def _crew(self, admin: str, passphrase: str, raters: int) -> Crew:
        """Everybody on the roster, signed in; the programme is loaded on the way."""

        def sign_in(person: str, role: Role) -> Session:
            return self.workplace.sign_in(person, lambda: passphrase, roles=(role,), role=role)

        staff = self.content.staff(raters)
        by_admin = sign_in(admin, Role.ADMIN)
        self.workplace.load_programme(by_admin, self.content.programme(), file="sample")

        def add(name: str, role: Role) -> str:
            return self.workplace.add_person(by_admin, name=name, roles=(role,), passphrase=passphrase).id

        lead = add(staff.lead, Role.LEAD)
        assessors = [add(name, Role.ASSESSOR) for name in staff.assessors]
        return Crew(
            admin=by_admin,
            lead=sign_in(lead, Role.LEAD),
            raters=tuple(sign_in(one, Role.ASSESSOR) for one in assessors),
        )

    def _first_round(self, plan: Plan, intake: TakingIn, rating: Rating, settling: Settling) -> None:
        self._take_in(intake, plan.main, "Taken in")
        self._allot(rating, self.seed)
        seats = rating.seats()
        raters = [tuple(seat.rater for seat in seats[intake.ids[one]]) for one in plan.main]
        settling.choose(plan, choose_fates(plan, raters))
        opened = settling.rate([one for one in plan.main if settling.fates[one] in OPENED], self.progress)
        self.tell(f"Rated: {opened} submissions, {rating.handed_in} sealed ratings.")
        self._settle(settling, plan.main)

    def _second_round(self, plan: Plan, intake: TakingIn, rating: Rating, settling: Settling) -> None:
        returned = settling.not_yet(plan.main)
        intake.give_back({one: rating.feedback(one) for one in returned})
        if returned:
            self.tell(f"Returned with feedback, not yet: {len(returned)}.")
        if not plan.again:
            return
        self._take_in(intake, plan.again, "Handed in again")
        self._allot(rating, self.seed + 1)
        settling.rate([one for one in plan.again if settling.fates[one] in OPENED], self.progress)
        self._settle(settling, plan.again)

    def _leave_the_rest(self, plan: Plan, intake: TakingIn, settling: Settling) -> None:
        waiting = settling.release([one for one in plan.main if settling.fates[one] is Fate.RELEASED])
        rest = [one for one in (*plan.main, *plan.again) if settling.fates[one] not in OPENED]
        settling.rate(rest, self.progress)
        if waiting or rest:
            self.tell(f"Left on the way: {waiting} released; {len(rest)} to rate, begun, in grace or sealed.")
        if plan.late:
            self._take_in(intake, plan.late, "Taken in late")
            intake.withdraw(plan.late)

    def _award(self, plan: Plan, awarding: Awarding) -> Path | None:
        issued, refused = awarding.issue()
        left = "".join(f" {count} not: {why} some names." for why, count in refused.items())
        self.tell(f"Signed: {issued} awards.{left}")
        if not issued:
            return None
        if revoked := awarding.revoke(plan.main):
            self.tell(f"Revoked: {revoked}.")
        exports = self.folder / EXPORTS
        exports.mkdir()
        bundle, size, certificates = awarding.export(exports)
        self.tell(f"Exported: {certificates} certificates, and a bundle of {size / 1e6:.1f} MB.")
        self.tell(f"Verified: the bundle is {awarding.verify(bundle)}.")
        return bundle

    def _take_in(self, intake: TakingIn, planned: Sequence[Planned], what: str) -> None:
        files, size = intake.files, intake.bytes
        intake.receive(planned)
        files, size = intake.files - files, intake.bytes - size
        self.tell(f"{what}: {len(planned)} portfolios, {files} files, {size / 1e6:.1f} MB ({intake.told()}).")
        blinded, accepted, held = intake.blind(planned)
        self.tell(
            f"Blind copies: {blinded} made, {accepted} held and let out by the admin, {held} still held."
        )

    def _allot(self, rating: Rating, seed: int) -> None:
        raters = len(rating.crew.raters)
        done = self.workplace.assign_raters(
            rating.crew.lead, seed=seed, second_rate=None if raters > 1 else Fraction(0)
        )
        self.tell(
            f"Allotted: {done.submissions} submissions, {done.twice} of them twice, to {raters} assessors."
        )

    def _settle(self, settling: Settling, planned: Sequence[Planned]) -> None:
        revealed, settled = settling.reveal()
        self.tell(
            f"Revealed: {revealed.opened} opened, {revealed.agreed} agreed; "
            f"{settled} adjudicated, {len(revealed.need_adjudicator) - settled} left to an adjudicator."
        )
        released = settling.release(
            [one for one in planned if settling.fates[one] not in (Fate.DECIDED, Fate.RELEASED)]
        )
        self.tell(f"Released: {released}.")


def _people(crew: Crew) -> tuple[DemoPerson, ...]:
    return tuple(
        DemoPerson(id=one.person.id, name=one.person.name, role=one.role)
        for one in (crew.admin, crew.lead, *crew.raters)
    )
