"""A date is found: the secretariat asks, two answer on a phone, one date is fixed and planned."""

from datetime import date

import pytest
from playwright.sync_api import expect

from accessibility import violations
from journey.form import command_form
from journey.people import LEADER, MEMBER_FROM_HEMNES, SECRETARY
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

POLL = "/datoer/1"


@pytest.fixture
def visit(open_page, server, screenshot):
    def visit(width: int, javascript: bool = True) -> Visitor:
        page = open_page(width, javascript=javascript)
        return Visitor(page, server.address, screenshot, "datoer")

    return visit


def answer(visitor: Visitor, person: str, *answers: str) -> None:
    visitor.become(person)
    visitor.page.get_by_role("link", name="Når passer det med møte i SSU?").click()
    form = command_form(visitor.page, "poll.answer", {})
    for index, value in enumerate(answers):
        form.choose(f"answers.{index}", value)
    form.send()


def test_a_date_is_asked_about_answered_on_a_phone_and_fixed(visit):
    secretary = visit(DESKTOP)
    secretary.wait_until(date(2024, 5, 2))
    secretary.become(SECRETARY)
    secretary.go("/moter")
    form = secretary.form("poll.open", body="ssu")
    form.fill({"dates.0.date": "2024-10-02", "dates.1.date": "2024-10-16", "closes": "2024-06-01"})
    form.send()
    # What speaks against a day is told, and does not stand in the way; rows left blank are no
    # dates.
    secretary.sees("2. oktober 2024 er i uke 40")

    phone = visit(PHONE)
    answer(phone, MEMBER_FROM_HEMNES, "no", "yes")
    assert violations(phone.page) == []
    phone.take("svart")
    without_script = visit(PHONE, javascript=False)
    answer(without_script, LEADER, "yes", "ifNeeded")

    stranger = visit(PHONE)
    answered = stranger.page.goto(f"{stranger.home}{POLL}")
    assert answered and answered.status == 404

    secretary.go(POLL)
    secretary.sees("2 av 36 har svart")
    secretary.press("poll.settle", date=2)
    secretary.sees("Dato fastsatt")
    secretary.page.get_by_role("link", name="SSU 16. oktober 2024").first.click()
    expect(secretary.page.get_by_role("heading", level=1)).to_contain_text("16. oktober 2024")
