"""What a member notes beside the papers is kept as it is typed, and is nobody else's."""

import pytest
from playwright.sync_api import expect

from accessibility import violations
from journey.people import MEMBER_FROM_HEMNES, SECRETARY
from journey.visitor import Visitor
from viewports import PHONE

CASE = "/saker/2"
STATUS = "#notat [data-draft-status]"
FIELD = "#notat textarea"


@pytest.fixture
def open_visitor(open_page, server, screenshot):
    def open_visitor(person: str, javascript: bool = True) -> Visitor:
        page = open_page(PHONE, javascript=javascript)
        visitor = Visitor(page, server.address, screenshot, f"notes-{person.split()[0].lower()}")
        visitor.become(person)
        visitor.go(CASE)
        return visitor

    return open_visitor


def unfold(visitor: Visitor) -> None:
    visitor.page.get_by_text("Noter noe for deg selv").click()


def test_a_note_is_kept_as_it_is_typed(open_visitor):
    kari, ingvild = open_visitor(MEMBER_FROM_HEMNES), open_visitor(SECRETARY)
    page = kari.page
    unfold(kari)
    page.locator(FIELD).press_sequentially("Spør om vaktordningen")
    expect(page.locator(STATUS)).to_have_attribute("data-state", "there")
    assert not violations(page)
    kari.take("skrevet")
    page.reload()
    expect(page.locator(FIELD)).to_have_value("Spør om vaktordningen")
    page.context.set_offline(True)
    page.locator(FIELD).press("Control+End")
    page.locator(FIELD).press_sequentially(" i ferien")
    expect(page.locator(STATUS)).to_have_attribute("data-state", "offline")
    page.context.set_offline(False)
    expect(page.locator(STATUS)).to_have_attribute("data-state", "there")
    page.reload()
    expect(page.locator(FIELD)).to_have_value("Spør om vaktordningen i ferien")
    kari.go("/min-side")
    kari.part_named("Notatene dine").get_by_text("Les notatet").click()
    kari.sees("Spør om vaktordningen i ferien")
    kari.take("min-side")
    ingvild.page.reload()
    assert "vaktordningen" not in ingvild.page.content()


def test_two_windows_of_one_person_lose_nothing(open_visitor):
    kari = open_visitor(MEMBER_FROM_HEMNES)
    page = kari.page
    with page.context.expect_page() as opened:
        page.evaluate("open(location.href)")
    other = opened.value
    other.get_by_text("Noter noe for deg selv").click()
    unfold(kari)
    page.locator(FIELD).press_sequentially("Det ene")
    expect(page.locator(STATUS)).to_have_attribute("data-state", "there")
    other.locator(FIELD).press_sequentially("Det andre")
    expect(other.locator(STATUS)).to_have_attribute("data-state", "overlap")
    other.get_by_role("button", name="Lagre notatet").click()
    expect(other.locator(FIELD)).to_have_value("Det andre")
    expect(other.locator("#notat del")).to_contain_text("ene")
    other.locator(FIELD).fill("Det ene og det andre")
    other.get_by_role("button", name="Lagre notatet").click()
    page.reload()
    expect(page.locator(FIELD)).to_have_value("Det ene og det andre")


def test_a_note_is_written_and_deleted_without_scripts(open_visitor):
    kari = open_visitor(MEMBER_FROM_HEMNES, javascript=False)
    page = kari.page
    unfold(kari)
    page.locator(FIELD).fill("Spør om vaktordningen")
    page.get_by_role("button", name="Lagre notatet").click()
    expect(page.locator(FIELD)).to_have_value("Spør om vaktordningen")
    kari.go("/min-side")
    kari.part_named("Notatene dine").get_by_text("Les notatet").click()
    page.get_by_role("button", name="Slett notatet").click()
    expect(page.get_by_role("heading", name="Notatene dine")).to_have_count(0)
