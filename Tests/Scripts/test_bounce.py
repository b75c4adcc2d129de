"""`samrad bounce` reads what a mail server pipes to it, and notes what came back."""

import sqlite3
import subprocess
from pathlib import Path

import pytest

from server import program

MESSAGE = "helgeland.9.1.notice-1@helgeland.example"
SECONDS = 60

RETURNED = """\
From: MAILER-DAEMON@relay.helgeland.example
To: samrad@helgeland.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8

Meldingen nådde ikke fram.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.helgeland.example

Final-Recipient: rfc822; kari@vefsn.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 Ukjent bruker

--edge
Content-Type: text/rfc822-headers

From: samrad@helgeland.example
To: kari@vefsn.example
Message-ID: <{message}>

--edge--
"""


def run(*arguments: str, mail: bytes = b"") -> subprocess.CompletedProcess:
    return subprocess.run(
        [program(), *arguments], input=mail, capture_output=True, timeout=SECONDS, check=False
    )


def report(action: str = "failed", status: str = "5.1.1", message: str = MESSAGE) -> bytes:
    return RETURNED.format(action=action, status=status, message=message).encode()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A file with one person and one mail that a mail server has accepted."""
    file = tmp_path / "samrad.db"
    made = run("person", "Kari Vik", "--email", "kari@vefsn.example", "--database", str(file))
    assert made.returncode == 0, made.stderr
    with sqlite3.connect(file) as store:
        store.execute(
            "INSERT INTO delivery VALUES (?, 'helgeland', 9, 1, 'notice:1', 'accepted', 1, NULL,"
            " NULL, 0)",
            [MESSAGE],
        )
    store.close()
    return file


def kept(database: Path) -> tuple[str, str | None]:
    store = sqlite3.connect(database)
    rows = store.execute("SELECT state, lastError FROM delivery").fetchall()
    store.close()
    assert len(rows) == 1
    return rows[0]


def test_a_returned_mail_is_noted_with_what_the_server_said(database):
    ran = run("bounce", "--database", str(database), mail=report())
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.decode().startswith(f"{MESSAGE} came back: ")
    state, error = kept(database)
    assert state == "bounced"
    assert "5.1.1" in error


@pytest.mark.parametrize(
    ("mail", "said"),
    [
        (b"From: kari@vefsn.example\r\nSubject: Takk\r\n\r\nJeg kommer.\r\n", "no report"),
        (b"", "no report"),
        (b"\xff\x00\x80" * 1000, "no report"),
        (report(message="1@somebody.example"), "No message of ours"),
        (report(action="delayed", status="4.4.1"), "did not come back"),
    ],
    ids=["reply", "nothing", "noise", "unknown", "delayed"],
)
def test_all_other_mail_is_taken_and_changes_nothing(database, mail, said):
    ran = run("bounce", "--database", str(database), mail=mail)
    # Never an error: the mail server would send the mail back in turn.
    assert ran.returncode == 0, ran.stderr
    assert said in ran.stdout.decode()
    assert kept(database) == ("accepted", None)


def test_a_file_that_is_not_there_is_an_error_and_is_not_made(tmp_path):
    missing = tmp_path / "samrad.db"
    ran = run("bounce", "--database", str(missing), mail=report())
    # So that the mail server keeps the mail and tries again.
    assert ran.returncode != 0
    assert ran.stderr
    assert not missing.exists()
