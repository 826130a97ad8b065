"""How a lead's pages come by what was handed in: blind copies, opened by helpers of their own."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assessor_app.application.ports.previewing import Previewer
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.show_evidence import ShownFile
    from assessor_app.bootstrap import Program
    from ui.models.shelf import EvidenceFile

_PIECE: Final = 2**20  # bytes that are copied at once


def evidence_for_lead(program: "Program", session: "Session", submission: str) -> "tuple[EvidenceFile, ...]":
    """The blind copies, to be looked into, played and saved."""
    from ui.models.shelf import PLAYED

    shown = program.show_evidence(session, submission)
    if any(file.kind in PLAYED for file in shown):  # then its player is there when it is asked for
        program.open_player.prepare()
    return tuple(evidence_of(program, file) for file in shown)


def evidence_of(program: "Program", file: "ShownFile") -> "EvidenceFile":
    """One of them."""
    from ui.models.shelf import EvidenceFile

    return EvidenceFile(
        name=file.name,
        kind=file.kind,
        size=file.size,
        notes=file.notes,
        digest=file.digest,
        open=partial(_preview, program, file),
        save=partial(_save_copy, program, file),
        play=partial(program.open_player, file.open),
    )


def _preview(program: "Program", file: "ShownFile") -> "Previewer":
    with file.open() as content:
        return program.open_preview(content, file.name)


def _save_copy(program: "Program", file: "ShownFile", path: Path) -> None:
    with file.open() as content, program.outputs.file(path) as copy:
        while piece := content.read(_PIECE):
            copy.write(piece)
