"""Previews come from a helper that hostile files may end, and nothing else."""

import contextlib
import hashlib
import io
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import psutil
import pytest
from PIL import Image

from assessor_app.adapters.preview_helper import Limits
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import OpenInHelper
from assessor_app.application.ports.previewing import OpenPreview
from assessor_app.application.problems import Unusable
from tests.support.hostile_evidence import HOSTILE, PLAIN_PDF
from tests.support.named_evidence import named_jpeg, named_notebook, named_tiff, pdf_with_text
from tests.support.require import require

ONE_GIGABYTE = 1_000_000_000  # bytes


class Peak:
    """The most memory that the helpers below this process held, looked at fifty times a second."""

    def __init__(self) -> None:
        self.reached = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        # Not ru_maxrss of children: it counts what they were before they became helpers, which is this
        # process.
        while not self._stop.wait(0.02):
            for child in psutil.Process().children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    self.reached = max(self.reached, child.memory_info().rss)


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    helpers = Helpers(spares=0)
    yield helpers
    helpers.close()


@pytest.fixture
def opener(helpers: Helpers) -> OpenPreview:
    return OpenInHelper(helpers)


def test_a_pdf_shows_its_pages_and_its_text(opener: OpenPreview) -> None:
    preview = opener(io.BytesIO(pdf_with_text(("First page of work.",), ("Second page.",))), "evidence-1.pdf")
    try:
        described = preview.describe()
        picture = preview.page(1, 400)
        assert (described.kind, described.pages, described.notes) == ("pdf", 2, ())
        assert (picture.width, picture.height) == (400, 566)
        assert len(picture.pixels) == 3 * 400 * 566
        assert len(set(picture.pixels)) > 10, "something is drawn"
        assert preview.text().split("\f")[0].strip() == "First page of work."
        with pytest.raises(Unusable, match="2 pages"):
            preview.page(2, 400)
        assert preview.page(0, 50).width == 50, "a refused question does not end the helper"
    finally:
        preview.close()


def test_the_boxes_of_characters_lie_where_the_characters_are(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(pdf_with_text(("Hello",))), "a.pdf")
    try:
        layer = preview.characters(0)
    finally:
        preview.close()
    assert "".join(row[0] for row in layer).startswith("Hello")
    lefts = [row[1] for row in layer[:5]]
    assert lefts == sorted(lefts)
    assert 71 < lefts[0] < 74
    assert all(760 < row[2] < row[4] < 790 for row in layer[:5])


def test_a_photograph_is_shown_upright(opener: OpenPreview) -> None:
    preview = opener(io.BytesIO(named_jpeg().content), "a.jpg")
    try:
        picture = preview.page(0, 48)
    finally:
        preview.close()
    assert (picture.width, picture.height) == (48, 64), "64 × 48 with orientation 6 stands upright"
    shown = Image.frombytes("RGB", (48, 64), picture.pixels)
    corner, blue = shown.getpixel((2, 60)), shown.getpixel((30, 20))
    assert isinstance(corner, tuple)
    assert isinstance(blue, tuple)
    assert min(corner) > 200
    assert blue[2] > blue[0] + 60


def test_the_pages_of_a_tiff_are_pages(opener: OpenPreview) -> None:
    preview = opener(io.BytesIO(named_tiff().content), "a.tif")
    try:
        assert preview.describe().pages == 2
        assert preview.page(1, 32).height == 24
        with pytest.raises(Unusable, match="fewer"):
            preview.page(2, 32)
    finally:
        preview.close()


def test_what_is_transparent_is_shown_on_white(opener: OpenPreview) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    preview = opener(io.BytesIO(out.getvalue()), "a.png")
    try:
        assert preview.page(0, 4).pixels == b"\xff" * 48
    finally:
        preview.close()


@pytest.mark.parametrize(
    ("content", "name", "kind", "text"),
    [
        ("Grüße\r\nan alle\r".encode("utf-16"), "a.txt", "text", "Grüße\nan alle\n"),
        ("x = 'ä'\n".encode(), "a.py", "code", "x = 'ä'\n"),
        (b"\xef\xbb\xbfa;b\n", "a.csv", "csv", "a;b\n"),
        (b"<p onclick=alert(1)><img src='file:///etc/passwd'>", "a.html", "text", None),
    ],
)
def test_texts_are_shown_as_text(
    opener: OpenPreview, content: bytes, name: str, kind: str, text: str | None
) -> None:
    preview = opener(io.BytesIO(content), name)
    try:
        assert preview.describe().kind == kind
        assert preview.text() == (content.decode() if text is None else text)
        with pytest.raises(Unusable, match="no pages"):
            preview.page(0, 100)
    finally:
        preview.close()


def test_a_notebook_is_shown_cell_by_cell(opener: OpenPreview) -> None:
    preview = opener(io.BytesIO(named_notebook().content), "a.ipynb")
    try:
        text = preview.text()
    finally:
        preview.close()
    assert "frame.plot()" in text
    assert "[picture]" in text
    assert "iVBOR" not in text


def test_an_empty_file_is_said_to_be_empty(opener: OpenPreview) -> None:
    preview = opener(io.BytesIO(b""), "a.pdf")
    try:
        assert "empty" in preview.describe().notes
        with pytest.raises(Unusable, match="empty"):
            preview.page(0, 10)
    finally:
        preview.close()


class Endless(io.RawIOBase):
    """A video of four gigabytes that no disk has to hold."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.begun = 4 * 2**30, False

    def read(self, size: int = -1) -> bytes:
        size = min(self.left, 2**20 if size < 0 else size)
        self.left -= size
        if not self.begun:
            self.begun = True
            return b"\0\0\0\x18ftypmp42" + bytes(size - 12)
        return bytes(size)


def test_of_a_file_that_is_too_large_only_the_head_is_looked_at(opener: OpenPreview) -> None:
    video = Endless()
    preview = opener(video, "clip.mp4")  # type: ignore[arg-type]  # all that is asked of it is read()
    try:
        described = preview.describe()
        assert described.kind == "video"
        assert described.notes == ("too large to be looked into",)
        with pytest.raises(Unusable, match="too large"):
            preview.text()
    finally:
        preview.close()
    assert video.left > 3 * 2**30, "it is not read to its end"


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_file_ends_at_most_its_helper(opener: OpenPreview, label: str) -> None:
    hostile = HOSTILE[label]()
    begun = time.monotonic()
    drawn, told = False, ""
    with Peak() as peak:
        try:
            preview = opener(io.BytesIO(hostile.content), hostile.name)
            try:
                described = preview.describe()
                if described.kind in {"pdf", "image"}:
                    preview.page(0, 800)
                else:
                    preview.text()
                drawn = described.kind == "pdf" or hostile.outcome == "either"
            finally:
                preview.close()
        except Unusable as problem:
            told = str(problem)
    assert drawn or len(told) > 20 or hostile.outcome == "refused"
    assert "Traceback" not in told
    assert time.monotonic() - begun < 10.5
    assert 0 < peak.reached < ONE_GIGABYTE
    if hostile.outcome != "either":
        assert drawn == (hostile.outcome == "drawn")
    after = opener(io.BytesIO(PLAIN_PDF), "next.pdf")
    try:
        assert after.page(0, 100).width == 100, "the next file works"
    finally:
        after.close()


@pytest.mark.parametrize(
    ("limits", "label", "words"),
    [
        (Limits(seconds=1.0), "content bomb", "took longer|more memory"),
        (Limits(memory=150 * 2**20), "form bomb", "memory"),
    ],
)
def test_a_helper_that_takes_too_much_is_ended_in_words(limits: Limits, label: str, words: str) -> None:
    helpers = Helpers(spares=0, limits=limits)
    preview = OpenInHelper(helpers)(io.BytesIO(HOSTILE[label]().content), "a.pdf")
    begun = time.monotonic()
    with pytest.raises(Unusable, match=words):
        preview.page(0, 4000)
    assert time.monotonic() - begun < 4
    preview.close()
    helpers.close()


def test_a_helper_killed_from_outside_is_told_in_words_and_leaves_nothing(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(PLAIN_PDF), "a.pdf")
    pid = preview.helper.pid
    psutil.Process(pid).kill()
    with pytest.raises(Unusable, match="stopped by itself"):
        preview.page(0, 100)
    with pytest.raises(Unusable, match="stopped by itself"):
        preview.text()
    preview.close()
    preview.close()
    assert not psutil.pid_exists(pid)


def test_closing_from_another_thread_ends_a_drawing_at_once(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(HOSTILE["content bomb"]().content), "a.pdf")
    told: list[str] = []

    def draw() -> None:
        try:
            preview.page(0, 4000)
        except Unusable as problem:
            told.append(str(problem))

    drawing = threading.Thread(target=draw)
    drawing.start()
    time.sleep(0.3)
    begun = time.monotonic()
    preview.close()
    drawing.join()
    assert time.monotonic() - begun < 1
    assert told == ["The preview was closed."]


def test_many_threads_may_ask_one_preview(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(pdf_with_text(*[(f"page {n}",) for n in range(12)])), "a.pdf")
    expected = {}
    for number in range(12):
        expected[number] = hashlib.sha256(preview.page(number, 120).pixels).digest()
    seen: list[tuple[int, bytes]] = []

    def ask(number: int) -> None:
        seen.append((number, hashlib.sha256(preview.page(number, 120).pixels).digest()))

    order = [*range(12)] * 3
    random.shuffle(order)
    threads = [threading.Thread(target=ask, args=(number,)) for number in order]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    preview.close()
    assert len(seen) == 36
    assert all(expected[number] == digest for number, digest in seen)


def test_the_helper_is_started_bare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", "a secret")
    secret = Path(os.devnull).open("rb")  # noqa: SIM115  # an open file that must not be inherited
    helpers = Helpers(spares=0)
    preview = OpenInHelper(helpers)(io.BytesIO(PLAIN_PDF), "Anna Quandt.pdf")
    try:
        process = psutil.Process(preview.helper.pid)
        assert not any("secret" in value for value in process.environ().values())
        assert process.cwd() == "/"
        assert "Quandt" not in " ".join(process.cmdline())
        assert os.getsid(preview.helper.pid) == preview.helper.pid
        if sys.platform == "linux":
            targets = {str(path.readlink()) for path in Path(f"/proc/{preview.helper.pid}/fd").iterdir()}
            assert {target for target in targets if not target.startswith("pipe:")} <= {"/dev/null"}
    finally:
        preview.close()
        helpers.close()
        secret.close()


def test_what_is_in_force_is_said_and_is_true(helpers: Helpers) -> None:
    preview = OpenInHelper(helpers)(io.BytesIO(PLAIN_PDF), "a.pdf")
    try:
        in_force = preview.in_force()
        status = Path(f"/proc/{preview.helper.pid}/status")
        require("Linux", None if status.exists() else "there is no /proc here")
        told = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        assert ("no sockets" in in_force) == (told["Seccomp"] == "2")
        assert ("no sockets" in in_force) == (told["NoNewPrivs"] == "1")
        limits = Path(f"/proc/{preview.helper.pid}/limits").read_text()
        assert ("no file growth" in in_force) == ("Max file size             0 " in limits)
        assert ("no core" in in_force) == ("Max core file size        0 " in limits)
    finally:
        preview.close()


RENOUNCED = """
import os, socket, sys
from assessor_app.preview import confinement
answers = os.fdopen(os.dup(1), "w")
told = confinement.limit() + confinement.renounce()
def refused(act):
    try:
        act()
    except OSError:
        return True
    return False
acts = [
    lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM),
    os.fork,
    lambda: os.execv("/bin/true", ["true"]),
    lambda: os.open(sys.argv[1], os.O_WRONLY | os.O_TRUNC),
    lambda: os.open(sys.argv[1], os.O_RDWR),
    lambda: os.unlink(sys.argv[1]),
    lambda: os.rename(sys.argv[1], sys.argv[1] + "x"),
    lambda: os.mkdir(sys.argv[1] + "d"),
    lambda: os.kill(os.getppid(), 0),
]
print("no sockets" in told, *[refused(act) for act in acts], file=answers)
"""


def test_a_confined_process_can_open_no_socket_start_nothing_and_change_no_file(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("kept")
    told = subprocess.run(
        [sys.executable, "-I", "-c", RENOUNCED, str(victim)], capture_output=True, text=True, check=True
    ).stdout.split()  # fmt: skip
    require(
        "a system-call filter", None if told[0] == "True" else "this system has none that the helper knows"
    )
    assert told == ["True"] * 11
    assert victim.read_text() == "kept"


FORKED = re.compile(r"^(\d+) .*(?:clone|fork)\b.* = (\d+)$")


def test_nothing_outside_is_opened_and_nothing_is_connected(tmp_path: Path) -> None:
    require("strace", None if shutil.which("strace") else "strace is not installed")
    trace = tmp_path / "trace"
    listener = socket.create_server(("127.0.0.1", 9), reuse_port=False) if os.geteuid() == 0 else None
    script = (
        "import io, sys\n"
        "from assessor_app.adapters.blind_copier import CopyInHelper\n"
        "from assessor_app.adapters.preview_pool import Helpers\n"
        "from assessor_app.adapters.previewer import OpenInHelper\n"
        "from assessor_app.application.ports.blinding import KnownNames\n"
        "from assessor_app.application.problems import Unusable\n"
        "from tests.support.hostile_evidence import HOSTILE\n"
        "helpers = Helpers(spares=0)\n"
        "known = KnownNames(full_names=('Anna Quandt',))\n"
        "labels = ('javascript', 'launch', 'submit form', 'picture in another file', 'attached program')\n"
        "for label in labels:\n"
        "    file = HOSTILE[label]()\n"
        "    preview = OpenInHelper(helpers)(io.BytesIO(file.content), file.name)\n"
        "    preview.page(0, 300)\n"
        "    preview.close()\n"
        "    CopyInHelper(helpers)(io.BytesIO(file.content), file.name, known)\n"
        "helpers.close()\n"
    )
    calls = "trace=open,openat,openat2,connect,socket,execve,sendto,creat,unlink,unlinkat,rename,clone,fork"
    try:
        subprocess.run(
            ["strace", "-f", "-qq", "-e", calls, "-o", str(trace), sys.executable, "-c", script],
            check=True, cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            timeout=120,
        )  # fmt: skip
        if listener is not None:
            listener.settimeout(0.0)
            with pytest.raises(BlockingIOError):
                listener.accept()
    finally:
        if listener is not None:
            listener.close()
    lines = trace.read_text().splitlines()
    helpers = {line.split()[0] for line in lines if "execve(" in line and "assessor_app.preview" in line}
    assert len(helpers) == 6, "the control: five previews, and one that copied five files"
    workers = {found[2] for line in lines if (found := FORKED.match(line)) and found[1] in helpers}
    assert len(workers) == 5, "the control: a process for each copy"
    own = [line for line in lines if line.split()[0] in helpers | workers]
    assert not [line for line in own if "/etc/hostname" in line or "/bin/sh" in line]
    assert not [line for line in own if "socket(" in line or "connect(" in line or "sendto(" in line]
    root = Path(__file__).parents[2]
    system = (
        "/lib",
        "/usr/lib",
        "/etc/ld.so",
        "/etc/localtime",
        "/proc/self",
        "/sys/",
        "/dev/null",
        "/usr/bin",
    )
    fonts = (
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/usr/share/X11",
        "/usr/share/locale",
    )  # PDFium draws with these where a PDF brings none
    allowed = (sys.prefix, sys.base_prefix, str(root), *system, *fonts)
    after = [line for line in own if "open" in line and '"' in line and "ENOENT" not in line]
    outside = [line for line in after if not line.split('"')[1].startswith(allowed)]
    assert not outside


def test_the_first_page_is_there_at_once_where_a_helper_waits() -> None:
    helpers = Helpers(spares=1)
    content = pdf_with_text(*[tuple(f"line {n} of page {page}" for n in range(40)) for page in range(300)])
    times = []
    for _ in range(5):
        time.sleep(
            0.5
        )  # somebody reads the list before opening the next file; the next helper starts meanwhile
        begun = time.perf_counter()
        preview = OpenInHelper(helpers)(io.BytesIO(content), "a.pdf")
        preview.page(0, 1000)
        times.append(time.perf_counter() - begun)
        preview.close()
    helpers.close()
    assert sorted(times)[2] < 0.5, "150 ms is the bar of the benchmark; a busy machine gets more here"


def test_no_helper_outlives_its_pool() -> None:
    helpers = Helpers(spares=2)
    mine = {child.pid for child in psutil.Process().children()}
    taken = helpers.take()
    helpers.close()
    taken.close()
    left = {child.pid for child in psutil.Process().children()}
    assert len(mine - left) >= 2
    with pytest.raises(Unusable):
        helpers.take()
