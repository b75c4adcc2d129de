"""A meeting is read without a connection, with a sign of what is shown, and is gone with its
reader."""

from datetime import date

import pytest
from playwright.sync_api import expect

from accessibility import violations
from journey import agenda
from journey.people import NURSE
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

MEETING = "/moter/5"
CASE, TITLE = "/saker/2", "Ambulerende rehabiliteringsteam, prøveordning"
MEMBER = "Magnus Hagfors"  # sits in two bodies
SIGN = "#uten-nett-tegn"
NOTE = "#notat textarea"


@pytest.fixture
def reader(open_page, server, screenshot) -> Visitor:
    """A member who has noted something beside the case, and has kept the meeting."""
    guide = Visitor(open_page(DESKTOP), server.address, screenshot, "offline-guide")
    guide.wait_until(date(2024, 5, 2))
    agenda.place(guide, MEETING, CASE)
    agenda.approve(guide, MEETING)
    agenda.send_notice(guide, MEETING, "SSU 15. mai 2024")
    visitor = Visitor(open_page(PHONE), server.address, screenshot, "offline")
    visitor.become(MEMBER)
    visitor.go(CASE)
    visitor.page.get_by_text("Noter noe for deg selv").click()
    visitor.page.locator(NOTE).fill("Spør om vaktordningen")
    visitor.page.get_by_role("button", name="Lagre notatet").click()
    visitor.go(MEETING)
    keep(visitor)
    return visitor


def keep(visitor: Visitor) -> None:
    visitor.page.get_by_role("button", name="Ta vare på møtet").click()
    expect(visitor.page.locator("[data-kept-line]")).to_contain_text("Tatt vare på", timeout=20_000)
    # From here on the worker answers for this window too.
    visitor.page.wait_for_function("navigator.serviceWorker.controller !== null")


def kept(visitor: Visitor) -> list[str]:
    return visitor.page.evaluate(
        "async () => (await caches.keys()).filter((name) => name.startsWith('samrad'))"
    )


def wait_until_nothing_is_kept(visitor: Visitor) -> None:
    visitor.page.wait_for_function(
        "async () => (await caches.keys()).every((name) => !name.startsWith('samrad'))"
    )


def cut(visitor: Visitor, server) -> None:
    """The server is gone for good, so that not even the worker reaches it."""
    server.kill()
    visitor.page.context.set_offline(True)


def test_a_kept_meeting_is_read_without_a_connection(reader: Visitor, server):
    page = reader.page
    reader.take("tatt-vare-pa")
    assert not violations(page)
    cut(reader, server)
    reader.go(MEETING)
    expect(page.locator(SIGN)).to_contain_text("Uten nett. Slik var siden")
    reader.take("mote")
    reader.follow(TITLE)
    reader.sees_heading(TITLE)
    expect(page.locator(SIGN)).to_be_visible()
    expect(page.locator(NOTE)).to_have_value("Spør om vaktordningen")
    expect(page.locator("#notat .offline-form")).to_contain_text("kan ikke sendes uten nett")
    assert not violations(page)
    reader.take("sak")
    page.locator(NOTE).fill("Spør om vaktordningen i ferien")
    page.get_by_role("button", name="Lagre notatet").click()
    page.reload()
    expect(page.locator(NOTE)).to_have_value("Spør om vaktordningen i ferien")
    # What was not kept is not here, and what was is listed.
    reader.go("/vedtak")
    reader.sees_heading("Uten nett")
    expect(reader.main.get_by_role("link", name=TITLE)).to_be_visible()
    assert not violations(page)
    reader.take("liste")


def test_what_is_kept_is_gone_with_its_reader(reader: Visitor, server):
    page = reader.page
    assert len(kept(reader)) == 1
    page.get_by_role("link", name="Meny", exact=True).click()
    page.get_by_role("button", name="Logg ut").click()
    expect(page.locator("a.sign-in")).to_have_count(1)
    wait_until_nothing_is_kept(reader)
    reader.become(NURSE)
    cut(reader, server)
    with pytest.raises(Exception, match="ERR_"):
        page.goto(f"{reader.home}{MEETING}")


def test_a_session_that_ended_elsewhere_takes_what_was_kept_along(reader: Visitor):
    page = reader.page
    page.context.clear_cookies()
    reader.go("/saker")
    wait_until_nothing_is_kept(reader)


def test_another_capacity_reads_nothing_that_was_kept(reader: Visitor):
    page = reader.page
    reader.go("/min-side")
    page.get_by_role("button", name="Handle som").first.click()
    expect(page.locator(".hats .badge")).to_be_visible()
    wait_until_nothing_is_kept(reader)


def test_no_form_is_sent_into_nothing(reader: Visitor):
    page = reader.page
    reader.go(CASE)
    page.context.set_offline(True)
    page.locator(NOTE).fill("Spør om alt")
    page.get_by_role("button", name="Lagre notatet").click()
    expect(page.locator("#notat .offline-form")).to_contain_text("blir liggende i nettleseren")
    expect(page.locator(NOTE)).to_have_value("Spør om alt")
