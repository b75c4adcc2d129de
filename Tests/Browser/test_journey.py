"""The main journey: a case comes in and is assessed, a meeting is held, a case goes home.

Played in the demonstration by whoever has each step, on a clock that the visitor moves; on a
phone and a desktop, with scripts and without.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from viewports import DESKTOP, PHONE

SECRETARY = "Ingvild Strandmo"
NURSE = "Silje Korsnes"
TITLE = "Felles opplæring i digital hjemmeoppfølging"
# The first meeting of the demonstration's year, and the case that goes home from it.
FEBRUARY = "/moter/4"
ROUTINE = "/saker/1"
NOTICE = re.compile(r"Innkalling.*14\. februar 2024")


class Visitor:
    """Somebody at the demonstration, who is now one of its people and now another."""

    def __init__(self, page: Page, address: str, shot) -> None:
        self.page = page
        self.home = f"{address}/helgeland"
        self.shot = shot

    def go(self, path: str = "") -> None:
        answer = self.page.goto(f"{self.home}{path}")
        assert answer.status == 200, f"{path}: {answer.status}"

    def become(self, name: str) -> None:
        self.go("/demo")
        self.page.get_by_role("button", name=f"Logg inn som {name}").first.click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(name)

    def sign_out(self) -> None:
        self.page.context.clear_cookies()

    def wait(self, weeks: int) -> None:
        """Moves the demonstration's clock."""
        self.go("/demo")
        for _ in range(weeks):
            self.page.get_by_role("button", name="Én uke fram").click()

    def take(self, picture: str) -> None:
        self.shot(self.page, f"journey-{picture}")


@pytest.fixture(params=["script", "plain"])
def javascript(request) -> bool:
    return request.param == "script"


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def visitor(open_page, request, server, screenshot, javascript) -> Visitor:
    page = open_page(request.param, javascript=javascript)
    return Visitor(page, server.address, screenshot)


def fill_template(page: Page) -> None:
    page.locator('[name="template.title"]').fill(TITLE)
    page.locator('[name="template.background"]').fill("Kommunene tar i bruk hver sin løsning.")
    page.locator('[name="template.question"]').fill("Skal opplæringen være felles?")


def press(page: Page, command: str, nth: int = 0) -> None:
    """Sends the form of a command, and sees that something was recorded."""
    form = page.locator(f'main form[action$="/kommando/{command}"]').nth(nth)
    # What is done seldom is folded away; a browser without scripts opens it the same way.
    fold = form.locator("xpath=ancestor::details[not(@open)]/summary")
    for index in range(fold.count()):
        fold.nth(index).click()
    form.locator('button[type="submit"]').first.click()
    expect(page.locator("main")).to_contain_text("Registrert")


def assess(page: Page) -> None:
    form = page.locator('form[action$="/kommando/case.triage"]')
    form.locator('[name="outcome"]').select_option("routed.to=ssu")
    form.locator('[name="routingReason"]').fill("Gjelder alle kommuner.")
    form.locator('[name="kind"]').select_option(index=1)
    form.locator('[name="steps"][value="two"]').check()
    press(page, "case.triage")


def test_a_case_is_seen_by_nobody_until_it_is_assessed(visitor: Visitor):
    page = visitor.page
    visitor.become(NURSE)
    visitor.go("/saker/ny")
    fill_template(page)
    visitor.take("1-ny-sak")
    press(page, "case.submit")
    visitor.take("2-meldt-inn")
    visitor.sign_out()
    visitor.go("/saker")
    assert TITLE not in page.content()
    visitor.take("3-for-offentligheten")
    visitor.become(SECRETARY)
    visitor.go("/innkomne")
    visitor.take("4-innkomne")
    page.get_by_role("link", name=TITLE).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    case = page.url.removeprefix(visitor.home)
    assess(page)
    visitor.take("5-vurdert")
    visitor.sign_out()
    visitor.go(case)
    expect(page.get_by_role("heading", level=1)).to_contain_text(TITLE)


def test_the_mailbox_holds_one_notice_for_each_recipient(visitor: Visitor):
    page = visitor.page
    visitor.go("/demo")
    notices = page.locator("table tr").filter(has_text=NOTICE)
    # Mail is sent after the fact, by an outbox of its own.
    for _ in range(40):
        if notices.count() >= 26:
            break
        page.wait_for_timeout(250)
        page.reload()
    visitor.take("6-postkassen")
    recipients = notices.locator('[data-label="Til"]').all_inner_texts()
    assert len(recipients) >= 26
    assert len(set(recipients)) == len(recipients)


def test_a_meeting_is_run_to_its_minutes_and_a_case_goes_home(visitor: Visitor):
    page = visitor.page
    visitor.become(SECRETARY)
    visitor.wait(weeks=2)
    visitor.go(f"{FEBRUARY}/moterom")
    visitor.take("7-for-motet")
    press(page, "meeting.open")
    press(page, "attendance.arrive")
    press(page, "item.open")
    visitor.take("8-sak-behandles")
    press(page, "item.close")
    press(page, "meeting.close")
    visitor.go(f"{FEBRUARY}/referat")
    if not page.locator('[name="text"]').first.input_value():
        page.locator('[name="text"]').first.fill("Saken ble drøftet.")
    press(page, "minutes.circulate")
    visitor.take("9-referat-til-uttalelse")
    visitor.go(ROUTINE)
    page.locator('form[action$="/kommando/anchoring.send"] [name="reference"]').evaluate(
        "field => field.closest('details')?.setAttribute('open', '')"
    )
    page.locator('form[action$="/kommando/anchoring.send"] [name="reference"]').fill(
        "Partnerne slutter seg til rutinen."
    )
    press(page, "anchoring.send")
    visitor.take("10-sendt-til-forankring")
    visitor.sign_out()
    visitor.go(ROUTINE)
    expect(page.locator("main")).to_contain_text("0 av 18")
    visitor.take("11-hos-partnerne")


def test_what_was_typed_without_a_connection_survives_a_reload(open_page, server, screenshot):
    page = open_page(PHONE)
    visitor = Visitor(page, server.address, screenshot)
    visitor.become(NURSE)
    visitor.go("/saker/ny")
    page.context.set_offline(True)
    fill_template(page)
    page.wait_for_function("Object.keys(localStorage).length > 0")
    page.context.set_offline(False)
    page.reload()
    expect(page.locator('[name="template.title"]')).to_have_value(TITLE)
    visitor.take("12-utkast")
