"""Writing awards out: as a bundle, as certificates, as badges, as learner records; no Qt."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.progress import Progress
from ui.models.shown import Shown
from ui.page_work import PageWork
from ui.pages.awards.reports import export_report
from ui.pages.awards.state import ISSUED, LISTS, AwardsDoors, AwardsState, Form, Row, free_place
from ui.pages.awards.words import award_words, reasons_words
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import Worded, translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.export_awards import Exported

_FORMS: Final = Worded(
    lambda: {
        Form.BUNDLE: translate("Awards", "the bundle"),
        Form.CERTIFICATES: translate("Awards", "certificates"),
        Form.SIGNED_CERTIFICATES: translate("Awards", "certificates with a PDF signature"),
        Form.BADGES: translate("Awards", "badges"),
        Form.TOKENS: translate("Awards", "badges as JWT"),
        Form.OLD_BADGES: translate("Awards", "badges of Open Badges 2.0"),
        Form.JSON_SIGNED: translate("Awards", "badges as signed JSON"),
        Form.RECORDS: translate("Awards", "learner records"),
        Form.SITE: translate("Awards", "public pages"),
        Form.CREDLY: translate("Awards", "the list for Credly"),
        Form.ACCREDIBLE: translate("Awards", "the list for Accredible"),
        Form.BADGR: translate("Awards", "the list for Canvas Credentials"),
        Form.LINKEDIN: translate("Awards", "the links for LinkedIn"),
        Form.TO_REMIND: translate("Awards", "the list of whom to remind"),
    }
)


_WHOLE: Final = frozenset(
    {Form.BUNDLE, Form.SITE, *LISTS}
)  # not made of single awards that could be tried again


class Writing:
    """What is chosen, else what is listed, goes out; nothing is ever written over."""

    def __init__(self, doors: AwardsDoors, work: PageWork, shown: Shown[AwardsState]) -> None:
        """Nothing is written yet."""
        self._doors, self._work, self._shown = doors, work, shown

    def write(self, path: Path, form: Form) -> None:
        """Write what is chosen, else what is listed: a bundle to `path`, others to a new folder in it."""
        state = self._shown.now
        if state.tab not in ISSUED or state.busy:
            return
        chosen = state.to_write
        if chosen or state.rows:
            self._write(path, form, chosen or state.rows, only=bool(chosen))

    def _write(self, path: Path, form: Form, rows: tuple[Row, ...], *, only: bool) -> None:
        """`only`: these rows; else whatever is signed when it begins."""
        chosen = tuple(row.id for row in rows) if only else ()
        today = self._doors.now().astimezone().date().isoformat()

        def again(failed: frozenset[str]) -> None:
            self._write(path, form, tuple(row for row in rows if row.id in failed), only=True)

        def work(progress: Progress) -> "Exported":
            suffix = ".csv" if form in LISTS else ""
            place = path if form is Form.BUNDLE else free_place(path, f"{form} {today}", suffix)
            return self._doors.write(place, form, chosen, progress)

        self._work.change(
            work,
            lambda done: self._written(done, form),
            translate("Awards", "Writing {0}…").format(_FORMS[form]),
            report=lambda done: export_report(done, rows, again=None if form in _WHOLE else again),
        )

    def _written(self, done: "Exported", form: Form) -> None:
        title = translate("Awards", "Wrote {0} of {1} to “{2}”.").format(
            _FORMS[form], award_words(len(done.awards)), done.out.name
        )
        if done.failed:
            title += translate("Awards", " {0} could not be written.").format(figures(len(done.failed)))
        notice = Notice(
            tone=Tone.WARNING if done.failed else Tone.GOOD,
            title=title,
            detail=reasons_words(one.reason for one in done.failed) or _detail(form),
        )
        self._shown.become(replace(self._shown.now, notice=notice))


def _detail(form: Form) -> str:
    if form is Form.SITE:
        return translate(
            "Awards", "Open index.html in it. Awards whose learners did not agree are not in it."
        )
    if form is Form.TO_REMIND:
        return translate("Awards", "It holds names and addresses: delete it once the learners are reminded.")
    if form in LISTS:
        return translate("Awards", "It holds names and addresses: delete it once it is handed in.")
    if form is Form.SIGNED_CERTIFICATES:
        return translate(
            "Awards",
            "PDF readers show the signature; they know its certificate once somebody tells them to trust it.",
        )
    return translate("Awards", "Files are named by the award, never by the learner.")
