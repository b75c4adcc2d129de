"""Told to stop, the program answers what it has begun, takes nothing new, and ends."""

import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

from server import ROOT, Server

SECONDS = 20
FORM = b"email=nobody%40nesna.example"
FIRST = b"GET /helse HTTP/1.1\r\nHost: samrad\r\n\r\n"
SECOND = (
    b"POST /helgeland/logg-inn HTTP/1.1\r\nHost: samrad\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n" % len(FORM)
)


def read_until(connection: socket.socket, mark: bytes) -> bytes:
    """What comes until a mark has come; fails where the connection ends before."""
    received = b""
    while mark not in received:
        part = connection.recv(65536)
        assert part, f"ended after {received!r}"
        received += part
    return received


def wait_until_refused(address: tuple[str, int]) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            socket.create_connection(address, SECONDS).close()
        except ConnectionResetError:
            continue  # It closed while we were let in; the next one is refused.
        except ConnectionRefusedError:
            return
    raise AssertionError("new connections are still taken")


def test_a_request_that_has_begun_is_answered_before_the_program_ends(tmp_path: Path) -> None:
    with Server(tmp_path, "--charters", str(ROOT / "charters")) as server:
        parts = urlsplit(server.address)
        address = (parts.hostname, parts.port)
        with socket.create_connection(address, SECONDS) as connection:
            # Once the first is answered, the beginning of the second has been read too.
            connection.sendall(FIRST + SECOND + FORM[:10])
            read_until(connection, b'{"status":"ok"}')
            server.tell_to_stop()
            wait_until_refused(address)
            connection.sendall(FORM[10:])
            assert b"HTTP/1.1 403" in read_until(connection, b"</html>")
        assert server.ended() == 0
