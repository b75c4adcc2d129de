"""The meeting is run: attendance, discussion, rounds of consensus, votes."""

import re

from journey.people import LEADER, OBSERVER, SECRETARY
from journey.visitor import Visitor

MEMBERS = 14
SEAT = re.compile(r"Medlem fra (helseforetaket|kommunene) \d")


def open_meeting(visitor: Visitor, meeting: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    visitor.take("for-motet")
    visitor.press("meeting.open")
    note_arrivals(visitor)
    visitor.take("oppmote")


def note_arrivals(visitor: Visitor) -> None:
    """The members and the users' observer come in."""
    form = visitor.form("attendance.record")
    rows = form.form.locator(".choice")
    expected = rows.filter(has_text=SEAT).filter(has_not_text="Vara")
    observer = rows.filter(has_text=OBSERVER)
    boxes = [row.locator("input") for row in [*expected.all(), *observer.all()]]
    assert len(boxes) == MEMBERS + 1
    for box in boxes:
        form.hands.tick(box)
    form.send()
    visitor.sees(f"Til stede: {MEMBERS + 1}")


def call_up(visitor: Visitor, meeting: str, title: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    row = visitor.main.locator("#saksliste li").filter(has_text=title)
    visitor.press("item.open", item=row.locator('[name="item"]').first.get_attribute("value"))


def finish_item(visitor: Visitor, meeting: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    visitor.press("item.close")


def say(visitor: Visitor, meeting: str, person: str, words: str) -> None:
    """Somebody has words minuted, from the own phone."""
    visitor.become(person)
    visitor.go(f"{meeting}/moterom")
    visitor.form("statement.make").fill({"text": words}).send()
    visitor.sees(words)


def propose(visitor: Visitor, meeting: str, wording: str | None = None) -> None:
    """The leader proposes; the recommendation where no other words are given."""
    visitor.become(LEADER)
    visitor.go(f"{meeting}/moterom")
    form = visitor.form("decision.propose")
    if wording:
        form.fill({"wording": wording})
    form.send()


def close_meeting(visitor: Visitor, meeting: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    visitor.press("meeting.close")
    visitor.take("motet-er-slutt")
