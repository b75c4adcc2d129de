"""Minutes are written, commented on, approved by silence and published."""

from journey.people import SECRETARY
from journey.visitor import Visitor


def circulate(visitor: Visitor, meeting: str) -> None:
    """The proposal that the program makes is sent as it stands."""
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/referat")
    form = visitor.form("minutes.circulate")
    assert form.field("text").input_value(), "no proposal for the minutes"
    visitor.take("referat-skrives")
    form.send()
    visitor.sees("Blir godkjent ved taushet")
    visitor.take("referat-til-uttalelse")


def ask_for_change(visitor: Visitor, meeting: str, member: str, words: str) -> None:
    """A member's request stops the clock of tacit approval (R117, X8)."""
    visitor.become(member)
    visitor.go(f"{meeting}/referat")
    visitor.form("minutes.requestChange").fill({"text": words}).send()
    visitor.sees(words)
    visitor.take("endring-onsket")


def circulate_corrected(visitor: Visitor, meeting: str, addition: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/referat")
    form = visitor.form("minutes.circulate")
    form.fill({"text": form.field("text").input_value() + "\n\n" + addition}).send()
    visitor.sees(addition, "Blir godkjent ved taushet")
    visitor.take("ny-versjon")


def publish(visitor: Visitor, meeting: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/referat")
    visitor.press("minutes.publish")
    visitor.sees("Publisert")
    visitor.take("referat-publisert")


def are_open_to_all(visitor: Visitor, meeting: str, *words: str) -> None:
    visitor.sign_out()
    visitor.go(f"{meeting}/referat")
    visitor.sees(*words)
    visitor.take("apent-referat")
