"""A rater's comment bank on the disk: sealed, padded, found by nobody else; and the file that is shared."""

from pathlib import Path

import pytest

from assessor_app.application.comment_set import comment_set, read_set, write_set
from assessor_app.application.ports.rows import DeskRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.domain.comment_bank import CommentBank, KeptComment
from tests.support.jobs import Job, given_out
from tests.support.workspaces import ASSESSORS, TestWorkspace

WORDS = "Names the source, and why it can be trusted: Überprüft."


def a_comment(words: str = WORDS, level: str = "") -> KeptComment:
    return KeptComment(words=words, badge="ai-project-contributor", criterion="reasoning", level=level)


def a_file(comments: str) -> bytes:
    return b'{"form":"assessor-comments-1","name":"n","comments":' + comments.encode() + b"}"


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return given_out(workspace, tmp_path / "in", 1)


def test_a_bank_is_sealed_for_its_rater_alone(job: Job) -> None:
    mine, theirs = (job.rater(name) for name in ASSESSORS[:2])
    keep = job.program.keep_comments
    assert keep.read(mine) == CommentBank()
    bank = CommentBank().keep(a_comment())
    with job.program.storage.read() as reading:
        before = {row.tag for row in reading.each(DeskRow)}
    keep(mine, bank)
    assert keep.read(mine) == bank
    assert keep.read(theirs) == CommentBank()
    with job.program.storage.read() as reading:
        (row,) = (row for row in reading.each(DeskRow) if row.tag not in before)
    for word in (*WORDS.split(), "reasoning", "comment"):
        assert len(word) < 6 or word.encode() not in row.sealed
    with pytest.raises(Unusable):
        theirs.keys.desk_row_key().open("comment-bank", row.tag, row.sealed)
    keep(mine, bank.keep(a_comment("Another.")))
    with job.program.storage.read() as reading:
        again = reading.get(DeskRow, row.tag)
        assert again is not None
        assert len(again.sealed) == len(row.sealed), "its length tells nothing"
        assert len({one.tag for one in reading.each(DeskRow)}) == len(before) + 1
    for session in (job.lead, job.admin):
        with pytest.raises(Refused):
            keep.read(session)


def test_the_rest_of_the_desk_and_the_audit_stay_as_they_were(job: Job) -> None:
    rater = next(name for name, codes in job.codes().items() if codes)
    job.program.keep_comments(job.rater(rater), CommentBank().keep(a_comment()))
    assert list(job.program.list_submissions.for_rater(job.rater(rater)))
    assert job.program.verify_audit(job.lead).ok


def test_a_set_has_the_same_hash_whoever_wrote_it_in_whatever_order() -> None:
    one, other = a_comment(), a_comment("Second.", "secure")
    made = comment_set("Team", (one, other))
    assert made.digest == comment_set("Other name", (other, one, one)).digest
    assert made.digest != comment_set("Team", (one,)).digest
    again = read_set(write_set(made), file="team.json")
    assert (again.name, again.digest) == ("Team", made.digest)
    assert set(again.comments) == set(made.comments)
    assert b"used" not in write_set(made)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"{}", "is missing"),
        (a_file("[]").replace(b"comments-1", b"comments-9"), "no set of comments"),
        (a_file("[]"), "no comment"),
        (a_file('[{"badge":"b","criterion":"c"}]'), "is missing"),
        (a_file('[{"badge":"B!","criterion":"","words":"w"}]'), "an id belongs here"),
        (a_file('[{"badge":"b","criterion":"","words":" "}]'), "empty"),
        (a_file('[{"badge":"b","criterion":"","words":"' + "x" * 2001 + '"}]'), "longer than"),
    ],
)
def test_another_file_is_refused_in_words(content: bytes, words: str) -> None:
    with pytest.raises(Unusable, match=words):
        read_set(content, file="team.json")
