"""Rounds of consensus and votes, in the room of the meeting."""

from journey.people import LEADER, SECRETARY
from journey.visitor import Visitor


def open_round(visitor: Visitor, meeting: str, proposal: int = 1) -> None:
    visitor.become(LEADER)
    visitor.go(f"{meeting}/moterom")
    visitor.press("round.open", proposal=proposal)
    visitor.take("konsensusrunde")


def answer(visitor: Visitor, meeting: str, person: str, position: str, words: str = "") -> None:
    """A member answers from the own phone."""
    visitor.become(person)
    visitor.go(f"{meeting}/moterom")
    form = visitor.form("round.answer", position=position)
    if words:
        form.fill({"text": words})
    visitor.take(f"svarer-{position}")
    form.send()


def record_agreement(visitor: Visitor, meeting: str, but: int = 0) -> None:
    """The secretariat records what those in the room say, one after the other."""
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    open_answers = visitor.main.locator('.voices form[action$="/kommando/round.answer"]')
    while open_answers.count() > but:
        visitor.press("round.answer", position="agrees")


def close_round(visitor: Visitor, meeting: str, result: str) -> None:
    visitor.become(LEADER)
    visitor.go(f"{meeting}/moterom")
    visitor.press("round.close")
    visitor.sees(result)
    visitor.take("runden-er-avsluttet")


def vote(visitor: Visitor, meeting: str, proposal: int, in_favour: int, against: int) -> None:
    """Every member's vote is recorded by name (R116)."""
    visitor.become(LEADER)
    visitor.go(f"{meeting}/moterom")
    visitor.press("vote.open", proposal=proposal)
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/moterom")
    visitor.take("avstemning")
    for choice, times in (("for", in_favour), ("against", against)):
        for _ in range(times):
            visitor.press("vote.cast", choice=choice)
    visitor.press("vote.close")
    visitor.sees(f"Avstemningen er avsluttet: {in_favour} for, {against} mot.")
    visitor.take("stemmene-er-talt")
