"""Changes run one after the other, queries beside each other; closing cancels, then waits."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled, Progress
from ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()
    made.deleteLater()


class Answers:
    """Writes down what came back, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.threads: set[int] = set()

    def succeed(self, outcome: object) -> None:
        self.done.append(outcome)
        self.threads.add(threading.get_ident())

    def fail(self, error: Exception) -> None:
        self.failed.append(error)
        self.threads.add(threading.get_ident())


def test_answers_come_back_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    answers = Answers()
    worked: list[int] = []

    def work(progress: Progress) -> int:
        worked.append(threading.get_ident())
        return 42

    tasks.query(work, done=answers.succeed, failed=answers.fail)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done == [42]
    assert answers.threads == {threading.main_thread().ident}
    assert worked != [threading.main_thread().ident]


def test_a_problem_reaches_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    answers = Answers()
    problem = Unusable("the archive is damaged")

    def work(progress: Progress) -> None:
        raise problem

    tasks.change(work, done=answers.succeed, failed=answers.fail)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert answers.failed == [problem]
    assert answers.threads == {threading.main_thread().ident}
    assert not answers.done


def test_changes_run_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    answers, at_once, most, order = Answers(), threading.Semaphore(0), [0, 0], []
    lock = threading.Lock()

    def work_number(number: int, progress: Progress) -> int:
        with lock:
            most[0] += 1
            most[1] = max(most)
            order.append(number)
        at_once.acquire(timeout=0.02)  # a rival would come in meanwhile
        with lock:
            most[0] -= 1
        return number

    for number in range(6):
        tasks.change(
            lambda progress, number=number: work_number(number, progress),  # type: ignore[misc]  # the default binds the loop's number
            done=answers.succeed,
            failed=answers.fail,
        )
    qtbot.waitUntil(lambda: len(answers.done) == 6)
    assert order == [0, 1, 2, 3, 4, 5]
    assert most[1] == 1


def test_queries_run_beside_each_other_and_beside_a_change(qtbot: QtBot, tasks: Tasks) -> None:
    answers = Answers()
    meeting = threading.Barrier(3, timeout=5)  # breaks where one waits for another to end

    def work(progress: Progress) -> None:
        meeting.wait()

    tasks.change(work, done=answers.succeed, failed=answers.fail)
    tasks.query(work, done=answers.succeed, failed=answers.fail)
    tasks.query(work, done=answers.succeed, failed=answers.fail)
    qtbot.waitUntil(lambda: len(answers.done) + len(answers.failed) == 3)
    assert not answers.failed


def test_a_cancelled_task_stops_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    answers, began, go_on, steps = Answers(), threading.Event(), threading.Event(), []

    def work(progress: Progress) -> None:
        began.set()
        assert go_on.wait(5)
        for number in range(1000):
            progress.step(number, 1000, "file")
            steps.append(number)

    task = tasks.query(work, done=answers.succeed, failed=answers.fail, label="Import")
    assert began.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert isinstance(answers.failed[0], Cancelled)
    assert steps == []
    assert not answers.done


def test_what_is_cancelled_while_it_waits_never_begins(qtbot: QtBot, tasks: Tasks) -> None:
    answers, hold, ran = Answers(), threading.Event(), []
    tasks.change(lambda _progress: hold.wait(5), done=answers.succeed, failed=answers.fail)
    second = tasks.change(lambda _progress: ran.append(1), done=answers.succeed, failed=answers.fail)
    second.cancel()
    hold.set()
    qtbot.waitUntil(lambda: len(answers.done) + len(answers.failed) == 2)
    assert ran == []


def test_steps_are_told_without_flooding_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    answers, told = Answers(), []

    def work(progress: Progress) -> None:
        for number in range(1, 20_001):
            progress.step(number, 20_000, "row")

    task = tasks.query(work, done=answers.succeed, failed=answers.fail, label="Count")
    task.progressed.connect(lambda done, total, label: told.append((done, total, label)))
    qtbot.waitUntil(lambda: bool(answers.done))
    assert told[-1] == (20_000, 20_000, "row")
    assert len(told) < 200


def test_only_labelled_tasks_are_listed(qtbot: QtBot, tasks: Tasks) -> None:
    answers, hold = Answers(), threading.Event()
    tasks.query(lambda _progress: hold.wait(5), done=answers.succeed, failed=answers.fail)
    tasks.query(lambda _progress: hold.wait(5), done=answers.succeed, failed=answers.fail, label="Import")
    assert [task.label for task in tasks.listed] == ["Import"]
    hold.set()
    qtbot.waitUntil(lambda: len(answers.done) == 2)
    assert tasks.listed == ()


def test_closing_cancels_then_waits_and_calls_nobody_back(qtbot: QtBot) -> None:
    tasks, answers, began, ended = Tasks(), Answers(), threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        began.set()
        try:
            while True:
                progress.step(0, 1, "")
        finally:
            ended.set()

    tasks.change(work, done=answers.succeed, failed=answers.fail)
    assert began.wait(5)
    tasks.close()
    assert ended.is_set()
    tasks.deleteLater()
    assert answers.done == []
    assert answers.failed == []
    with pytest.raises(RuntimeError, match="closing"):
        tasks.query(lambda _progress: None, done=answers.succeed, failed=answers.fail)
