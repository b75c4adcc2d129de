"""Somebody answers from the mail itself, on a phone without scripts: no sign-in on the way."""

import re
from datetime import date

import pytest

from accessibility import violations
from journey import agenda
from journey.people import MEMBER_FROM_HEMNES, SECRETARY
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

MAY = "/moter/5"
CASE = "/saker/2"
DEPUTY = "Hege Lundmo"


@pytest.fixture
def visit(open_page, server, screenshot):
    def visit(width: int, javascript: bool = True) -> Visitor:
        return Visitor(
            open_page(width, javascript=javascript), server.address, screenshot, "svar")

    return visit


@pytest.fixture
def noticed(visit) -> Visitor:
    """The notice of the meeting in May is out."""
    guide = visit(DESKTOP)
    guide.wait_until(date(2024, 5, 2))
    agenda.place(guide, MAY, CASE)
    agenda.approve(guide, MAY)
    agenda.send_notice(guide, MAY, "SSU 15. mai 2024")
    return guide


def link_in_mail(guide: Visitor, subject: str, to: str) -> str:
    guide.read_mail(subject, to=to)
    link = guide.main.get_by_role("link", name=re.compile("/svar/"))
    return link.get_attribute("href")


def answer(visitor: Visitor, link: str, button: str) -> None:
    visitor.page.goto(link)
    assert violations(visitor.page) == []
    width = visitor.page.evaluate("document.documentElement.scrollWidth")
    assert width <= visitor.page.viewport_size["width"]
    visitor.take("spurt")
    visitor.page.get_by_role("button", name=button).click()
    visitor.take("svart")


def test_absence_by_link_asks_one_deputy_after_the_other(noticed, visit):
    member = visit(PHONE, javascript=False)
    link = link_in_mail(noticed, "Innkalling til SSU 15. mai 2024", MEMBER_FROM_HEMNES)
    answer(member, link, "Nei, jeg kan ikke")
    member.sees("Du har svart at du ikke kan komme")
    # Nothing else opens with it.
    closed = member.page.goto(f"{member.home}/min-side")
    assert closed and closed.status == 401

    deputy = visit(PHONE, javascript=False)
    answer(deputy, link_in_mail(noticed, "Kan du møte som vara?", DEPUTY), "Ja, jeg kommer")
    deputy.sees("Du har svart at du kommer")
    noticed.become(SECRETARY)
    noticed.go(MAY)
    noticed.sees(f"{DEPUTY}: kommer som vara")

    answer(member, link, "Jeg kommer likevel")
    member.sees("Du har svart at du kommer")
    left = deputy.page.reload()
    assert left and left.status == 410
    deputy.sees("Her er det ikke noe å svare på lenger")
