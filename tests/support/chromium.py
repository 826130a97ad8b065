"""Debian's Chromium without a window, driven over its debugging pipe: no port, no other package."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

SECONDS = 60
NOWHERE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"  # whatever is asked for by name is not there


def chromium() -> str | None:
    """The program, where it is installed."""
    return shutil.which("chromium")


@dataclass
class Browser:
    """One page. `said` keeps what the browser complained of, such as what the page's policy refused."""

    write: BinaryIO
    read: BinaryIO
    session: str = ""
    said: list[str] = field(default_factory=list)
    _number: int = 0
    _seen: list[str] = field(default_factory=list)
    _requests: dict[str, str] = field(default_factory=dict)

    @property
    def asked(self) -> list[str]:
        """The addresses that were asked for since the page was opened; not what was held back before."""
        return list(self._requests.values())

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the protocol, and its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.write.write(json.dumps(message).encode() + b"\0")
        self.write.flush()
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        data = bytearray()
        while (byte := self.read.read(1)) != b"\0":
            assert byte, "the browser went away"
            data += byte
        answer: dict[str, Any] = json.loads(data)
        method, parameters = answer.get("method", ""), answer.get("params", {})
        self._seen.append(method)
        if method == "Network.requestWillBeSent":
            self._requests[parameters["requestId"]] = parameters["request"]["url"]
        elif method == "Network.loadingFailed" and parameters.get("blockedReason") == "csp":
            self._requests.pop(parameters["requestId"], None)
        elif method == "Log.entryAdded":
            self.said.append(parameters["entry"]["text"])
        elif method == "Runtime.exceptionThrown":
            self.said.append(str(parameters["exceptionDetails"]))
        return answer

    def open(self, address: str) -> None:
        """Go there, and wait until everything is loaded."""
        self._requests.clear()
        self.said.clear()
        self._seen.clear()
        self.call("Page.navigate", url=address)
        while "Page.loadEventFired" not in self._seen:
            self._next()

    def ask(self, script: str) -> Any:
        """The value of a JavaScript expression; a promise is waited for."""
        answer = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Put files into a file field, as a person does."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.call("DOM.setFileInputFiles", files=[str(file) for file in files], nodeId=node)

    def look(self, scheme: str, width: int, height: int) -> None:
        """Light or dark, in a window of this size."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", features=features)
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.call("Emulation.setDeviceMetricsOverride", **size)

    def picture(self) -> bytes:
        """The whole page as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"])


@contextmanager
def browsing(*options: str, alone: bool = False) -> Iterator[Browser]:
    """A browser for a while. alone: in a network of its own that leads nowhere (needs root)."""
    program = chromium()
    assert program is not None
    (there, to_write), (to_read, back) = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(prefix="chromium") as profile:
        arguments = [
            *(["unshare", "--net"] if alone else []),
            "bash",  # whose descriptors may have two digits
            "-c",
            f'exec "$@" 3<&{there} 4>&{back}',
            "bash",
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--remote-debugging-pipe",
            "--no-first-run",
            "--disable-background-networking",
            f"--host-resolver-rules={NOWHERE}",
            f"--user-data-dir={profile}",
            *options,
            "about:blank",
        ]
        started = subprocess.Popen(
            arguments,
            pass_fds=(there, back),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": profile},
        )
        os.close(there)
        os.close(back)
        try:
            with os.fdopen(to_write, "wb") as write, os.fdopen(to_read, "rb") as read:
                browser = Browser(write, read)
                targets = browser.call("Target.getTargets")["targetInfos"]
                (page,) = [one["targetId"] for one in targets if one["type"] == "page"]
                attached = browser.call("Target.attachToTarget", targetId=page, flatten=True)
                browser.session = attached["sessionId"]
                for domain in ("Page", "Network", "Runtime", "DOM", "Log"):
                    browser.call(f"{domain}.enable")
                yield browser
                browser.session = ""
                browser.call("Browser.close")
            started.wait(SECONDS)
        finally:
            started.kill()
            started.wait(SECONDS)
