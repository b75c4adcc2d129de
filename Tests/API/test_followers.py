"""A thousand readers follow one live meeting, on a server that may open a thousand files.

Each is let in or told when to come back; each who is let in hears of every change, also those who
come back, and those who never read hold up nobody.
"""

import re
import resource
import selectors
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from demonstration import Demonstration
from meeting_life import FEBRUARY, SECRETARY
from server import ROOT, Server

READERS, SILENT, RETURNING = 1000, 50, 100
SECONDS = 120
EVENT = re.compile(rb"id: (\w+)\n")


@pytest.fixture
def server(tmp_path: Path):
    server = Server(tmp_path, "--charters", str(ROOT / "charters"))
    server.command = ["bash", "-c", 'ulimit -n 1024 && exec "$0" "$@"', *server.command]
    with server:
        yield server


@pytest.fixture(autouse=True)
def enough_files():
    """The readers are on our side of the line, each a file of ours."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if most < READERS + 200:
        pytest.skip(f"only {most} files can be open here, too few for {READERS} readers")
    resource.setrlimit(resource.RLIMIT_NOFILE, (READERS + 200, most))


class Reader:
    """Follows the meeting's page; remembers the last event."""

    def __init__(self, server: Server, heard: str = "") -> None:
        parts = urlsplit(server.address)
        self.line = socket.create_connection((parts.hostname, parts.port), SECONDS)
        back = f"Last-Event-ID: {heard}\r\n" if heard else ""
        request = (
            f"GET /helgeland/moter/{FEBRUARY} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
            f"Accept: text/event-stream\r\nAccept-Language: nb\r\n{back}\r\n"
        )
        self.line.sendall(request.encode())
        self.received = b""
        self.last = heard

    def hear(self) -> None:
        part = self.line.recv(65536)
        assert part, "a reader was dropped"
        self.received += part
        events = EVENT.findall(self.received)
        if events:
            self.last = events[-1].decode()

    @property
    def status(self) -> int:
        return int(self.received.split(b" ", 2)[1]) if self.received else 0


def hear_until(readers: list[Reader], all_have) -> None:
    """Lets the readers hear until what is waited for holds of each."""
    until = time.monotonic() + SECONDS
    with selectors.DefaultSelector() as selector:
        for reader in readers:
            if not all_have(reader):
                selector.register(reader.line, selectors.EVENT_READ, reader)
        while waiting := [reader for reader in readers if not all_have(reader)]:
            assert time.monotonic() < until, f"{len(waiting)} of {len(readers)} still wait"
            for key, _ in selector.select(timeout=1):
                key.data.hear()
                if all_have(key.data):
                    selector.unregister(key.fileobj)


def all_back(server: Server, heard: str, count: int) -> list[Reader]:
    """So many come back, and again where they are told to; their old places are free soon."""
    until = time.monotonic() + SECONDS
    back: list[Reader] = []
    while len(back) < count:
        assert time.monotonic() < until, f"{len(back)} of {count} are back"
        coming = [Reader(server, heard) for _ in range(count - len(back))]
        hear_until(coming, lambda reader: reader.last != heard or reader.status == 503)
        back += [reader for reader in coming if reader.status == 200]
    return back


def test_every_change_reaches_all(server: Server) -> None:
    demonstration = Demonstration(server.address)
    demonstration.advance("2024-02-14T09:00:00")
    secretary = demonstration.caller(SECRETARY)
    items = [line["item"] for line in secretary.read(f"/moter/{FEBRUARY}")["agenda"]]
    assert secretary.give("meeting.open", {"meeting": FEBRUARY}).status_code == 201

    readers = [Reader(server) for _ in range(READERS)]
    hear_until(readers, lambda reader: reader.last or reader.status == 503)
    let_in = [reader for reader in readers if reader.status == 200]
    for reader in readers:
        if reader.status == 503:
            assert b"retry-after:" in reader.received.lower()
    assert len(let_in) > READERS / 2
    silent, awake = let_in[:SILENT], let_in[SILENT:]
    assert len({reader.last for reader in awake}) == 1

    def change(command: str, item: int, of: list[Reader]) -> None:
        before = of[0].last
        assert secretary.give(command, {"item": item}).status_code == 201
        hear_until(of, lambda reader: reader.last != before)

    change("item.open", items[0], awake)
    gone, stayed = awake[:RETURNING], awake[RETURNING:]
    heard = gone[0].last
    for reader in gone:
        reader.line.close()
    change("item.close", items[0], stayed)
    back = all_back(server, heard, len(gone))
    here = back + stayed
    change("item.open", items[1], here)
    assert len({reader.last for reader in here}) == 1
    # A page is answered all the while, and nobody was dropped, those who never read included.
    assert secretary.read(f"/moter/{FEBRUARY}")["state"] == "open"
    for reader in silent:
        reader.hear()
    for reader in here + silent:
        reader.line.close()
