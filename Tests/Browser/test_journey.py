"""The main journey: a case from submission to a binding decision, played as people play it.

Each step is taken by whoever has it, on a clock that the visitor moves; on a phone and a desktop,
with scripts and without, by pointer and by the keyboard alone.
"""

from datetime import date

import pytest

from journey import (
    access, agenda, anchoring, decisions, intake, minutes, polls, room,
)  # fmt: skip
from journey.hands import Keyboard
from journey.people import (
    MEMBER_FROM_HEMNES, NURSE, NURSE_ADDRESS, OBSERVER, TRAINING,
)  # fmt: skip
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

# SSU's meetings in the demonstration's year plan.
MAY, SEPTEMBER = "/moter/5", "/moter/6"
REHABILITATION = "Ambulerende rehabiliteringsteam, prøveordning"
RECOMMENDATION = "Opplæringen i digital hjemmeoppfølging blir felles fra 1. januar 2025."
DECIDED = "Opplæringen i digital hjemmeoppfølging blir felles fra 1. mars 2025."


@pytest.fixture(params=["script", "plain"])
def scripting(request) -> str:
    return request.param


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def visitor(open_page, request, server, screenshot, scripting) -> Visitor:
    page = open_page(request.param, javascript=scripting == "script")
    return Visitor(page, server.address, screenshot, f"journey-{scripting}")


def test_a_case_becomes_a_binding_decision(visitor: Visitor):
    play(visitor)


def test_the_keyboard_is_enough(open_page, server, screenshot):
    play(Visitor(open_page(DESKTOP), server.address, screenshot, "journey-keys", Keyboard()))


def play(visitor: Visitor) -> None:
    access.sign_in_by_mail(visitor, NURSE, NURSE_ADDRESS)
    case = comes_in(visitor)
    is_discussed_in_may(visitor, case)
    is_treated_at_home(visitor, case)
    is_decided_in_september(visitor, case)
    decisions.is_in_the_register(visitor, TRAINING, "SSU 5/2024", DECIDED, "bundet av vedtaket")


def comes_in(visitor: Visitor) -> str:
    visitor.go("/saker/ny")
    visitor.take("malen")
    intake.write(visitor, TRAINING)
    intake.submit(visitor, TRAINING)
    intake.is_unseen_until_assessed(visitor, TRAINING)
    case = intake.assess(visitor, TRAINING)
    intake.write_paper(visitor, case, RECOMMENDATION)
    intake.is_open_to_all(visitor, case, TRAINING)
    return case


def is_discussed_in_may(visitor: Visitor, case: str) -> None:
    visitor.wait_until(date(2024, 5, 2))
    agenda.place(visitor, MAY, case)
    agenda.place(visitor, MAY, "/saker/2")
    agenda.approve(visitor, MAY)
    agenda.send_notice(visitor, MAY, "SSU 15. mai 2024")
    visitor.wait_until(date(2024, 5, 15))
    room.open_meeting(visitor, MAY)
    room.call_up(visitor, MAY, TRAINING.title)
    room.say(visitor, MAY, OBSERVER, "Pårørende må få tilbud om opplæring.")
    visitor.take("forste-droefting")
    room.finish_item(visitor, MAY)
    room.call_up(visitor, MAY, REHABILITATION)
    room.propose(visitor, MAY, "Teamet prøves ut i to år fra 1. januar 2025.")
    polls.vote(visitor, MAY, proposal=1, in_favour=9, against=5)
    room.finish_item(visitor, MAY)
    room.close_meeting(visitor, MAY)
    visitor.wait_until(date(2024, 5, 16))
    minutes.circulate(visitor, MAY)
    minutes.ask_for_change(visitor, MAY, MEMBER_FROM_HEMNES, "Innspillet om pårørende mangler.")
    minutes.circulate_corrected(visitor, MAY, "Brukerrepresentanten talte for pårørende.")
    visitor.wait_until(date(2024, 5, 21))
    minutes.publish(visitor, MAY)
    minutes.are_open_to_all(visitor, MAY, "Godkjent", TRAINING.title)


def is_treated_at_home(visitor: Visitor, case: str) -> None:
    anchoring.send_home(visitor, case, RECOMMENDATION)
    anchoring.is_shown_the_way(visitor, TRAINING, "Rana")
    anchoring.let_all_adopt(visitor, case, RECOMMENDATION)


def is_decided_in_september(visitor: Visitor, case: str) -> None:
    visitor.wait_until(date(2024, 8, 28))
    agenda.place(visitor, SEPTEMBER, case)
    agenda.approve(visitor, SEPTEMBER)
    agenda.send_notice(visitor, SEPTEMBER, "SSU 11. september 2024")
    visitor.wait_until(date(2024, 9, 11))
    room.open_meeting(visitor, SEPTEMBER)
    room.call_up(visitor, SEPTEMBER, TRAINING.title)
    room.propose(visitor, SEPTEMBER)
    polls.open_round(visitor, SEPTEMBER)
    polls.answer(
        visitor, SEPTEMBER, MEMBER_FROM_HEMNES, "objects", "Vi rekker det ikke til nyttår."
    )
    polls.record_agreement(visitor, SEPTEMBER)
    polls.close_round(visitor, SEPTEMBER, "1 med innsigelse")
    room.propose(visitor, SEPTEMBER, DECIDED)
    polls.open_round(visitor, SEPTEMBER, proposal=2)
    polls.answer(visitor, SEPTEMBER, MEMBER_FROM_HEMNES, "agrees")
    polls.record_agreement(visitor, SEPTEMBER)
    polls.close_round(visitor, SEPTEMBER, "ingen innsigelser")
    room.finish_item(visitor, SEPTEMBER)
    room.close_meeting(visitor, SEPTEMBER)
