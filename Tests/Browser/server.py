"""Starts the built program on a free port and stops it again.

How the program is called stands here alone.
"""

import os
import re
import socket
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60
STOP_SECONDS = 10


def program() -> str:
    """Where the built program is."""
    return os.environ.get("SAMRAD_BINARY", str(ROOT / ".build-test" / "debug" / "samrad"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class ServerDidNotStart(Exception):
    """The program ended, or kept silent, before it said where it listens."""


class Server:
    """A running `samrad demo`; use as a context manager.

    The program prints a line with its address (`http://127.0.0.1:PORT/`) when it is ready to
    answer; everything it prints is kept in `output`.
    """

    def __init__(self, folder: Path, *arguments: str) -> None:
        # The demo's database lies in the working folder, so each server gets a folder of its own.
        self.command = [program(), "demo", "--port", str(free_port()), *arguments]
        self.folder = folder
        self.output: list[str] = []
        self.address = ""

    def __enter__(self) -> "Server":
        self.start()
        return self

    def start(self) -> None:
        """Starts the program, at the same address each time."""
        self.address = ""
        self._process = subprocess.Popen(
            self.command,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._answered = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._answered.wait(START_SECONDS)
        if not self.address:
            self.__exit__()
            raise ServerDidNotStart(" ".join(self.command) + "\n" + "".join(self.output))

    def kill(self) -> None:
        """Ends the program in the middle of whatever it does, as a power cut would."""
        self._process.kill()
        self._process.wait()
        self._reader.join()

    def tell_to_stop(self) -> None:
        """Asks the program to end, as whoever runs the machine does."""
        self._process.terminate()

    def ended(self) -> int:
        """Waits for the program to end, and tells with which code."""
        return self._process.wait(STOP_SECONDS)

    def __exit__(self, *_: object) -> None:
        self.tell_to_stop()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()

    def _read(self) -> None:
        """Reads until the program ends, so that it never waits for a full pipe."""
        for line in self._process.stdout:
            self.output.append(line)
            found = re.search(r"http://[\w.]+:\d+", line)
            if found and not self.address:
                self.address = found.group()
                self._answered.set()
        self._answered.set()
