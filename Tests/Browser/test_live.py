"""A meeting played live by eight browsers at once: what one does, the others see without loading
the page again, and nothing that anybody is writing is lost."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from journey import agenda, room
from journey.people import LEADER, MEMBER_FROM_HEMNES, OBSERVER, SECRETARY
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

MAY = "/moter/5"
CASE, TITLE = "/saker/2", "Ambulerende rehabiliteringsteam, prøveordning"
OTHER_MEMBERS = ["Anders Hjortdal", "Marit Engeset", "Wenche Norvik"]
DEPUTY = "Hege Lundmo"
UPDATES = "Siden oppdaterer seg selv."
AWAY = "Uten forbindelse."


class Room:
    """The room of the meeting, open in one browser a person."""

    def __init__(self, open_visitor: Callable[[int, str], Visitor]) -> None:
        self.visitors: dict[str, Visitor] = {}
        self._open = open_visitor

    def let_in(self, person: str, width: int) -> Visitor:
        visitor = self._open(width, f"live-{len(self.visitors)}")
        visitor.become(person)
        visitor.go(f"{MAY}/moterom")
        expect(visitor.page.locator(".live-sign")).to_have_text(UPDATES)
        # A page that is loaded again has forgotten this.
        visitor.page.evaluate("window.isTheSame = true")
        self.visitors[person] = visitor
        return visitor

    def __getitem__(self, person: str) -> Visitor:
        return self.visitors[person]

    def all_see(self, *words: str, but: str | None = None) -> None:
        for person, visitor in self.visitors.items():
            if person != but:
                visitor.sees(*words)


@pytest.fixture
def meeting(open_page, server, screenshot) -> Room:
    """The meeting of May is open, and its item about rehabilitation called up."""

    def open_visitor(width: int, series: str) -> Visitor:
        return Visitor(open_page(width), server.address, screenshot, series)

    guide = open_visitor(DESKTOP, "live-setup")
    guide.wait_until(date(2024, 5, 2))
    agenda.place(guide, MAY, CASE)
    agenda.approve(guide, MAY)
    agenda.send_notice(guide, MAY, "SSU 15. mai 2024")
    guide.wait_until(date(2024, 5, 15))
    room.open_meeting(guide, MAY)
    return Room(open_visitor)


def stayed(page: Page) -> bool:
    return page.evaluate("window.isTheSame === true")


def test_eight_browsers_agree(meeting: Room):
    for person in (LEADER, SECRETARY, MEMBER_FROM_HEMNES, *OTHER_MEMBERS, DEPUTY, OBSERVER):
        meeting.let_in(person, DESKTOP if person in (LEADER, SECRETARY) else PHONE)
    secretary, leader, observer = meeting[SECRETARY], meeting[LEADER], meeting[OBSERVER]

    row = secretary.main.locator("#saksliste li").filter(has_text=TITLE)
    item = row.locator('[name="item"]').first.get_attribute("value")
    secretary.press("item.open", item=item)
    meeting.all_see("Behandles nå", TITLE)

    leader.form("decision.propose").fill({"wording": "Teamet prøves ut i to år."}).send()
    meeting.all_see("Teamet prøves ut i to år.")

    # The observer is writing all the while.
    statement = observer.form("statement.make").fill({"text": "Pårørende må høres"})
    statement.field("text").focus()

    # The member goes, and the deputy who comes gets the say.
    hemnes, deputy = meeting[MEMBER_FROM_HEMNES], meeting[DEPUTY]
    hemnes.page.get_by_role("button", name="Jeg går nå").click()
    expect(secretary.main.locator("#oppmote")).to_contain_text("Til stede: 14")
    deputy.page.get_by_role("button", name="Jeg er her").click()
    meeting.all_see("Til stede: 15")

    leader.press("round.open", proposal=1)
    meeting.all_see("0 av 14", but=LEADER)
    first, second, third = (meeting[person] for person in OTHER_MEMBERS)

    # One loses the line, and hears on returning what was missed.
    third.page.context.set_offline(True)

    # Two object at once.
    forms = [
        visitor.form("round.answer", position="objects").fill({"text": words})
        for visitor, words in ((first, "For dyrt."), (second, "For tidlig."))
    ]
    for form in forms:
        form.form.locator('button[type="submit"]').click(no_wait_after=True)
    meeting.all_see("2 av 14", but=third_person())

    # The member is back in the middle of the round.
    hemnes.page.get_by_role("button", name="Jeg er her").click()
    meeting.all_see("Til stede: 16", but=third_person())
    expect(third.page.locator(".live-sign")).to_contain_text(AWAY)
    third.page.context.set_offline(False)
    expect(third.page.locator(".live-sign")).to_have_text(UPDATES, timeout=20_000)
    third.sees("2 av 14", "Til stede: 16")

    # What the observer writes is there still, and the cursor in it.
    expect(statement.field("text")).to_have_value("Pårørende må høres")
    expect(statement.field("text")).to_be_focused()
    assert stayed(observer.page) and stayed(third.page)

    polls_left = secretary.main.locator('.voices form[action$="/kommando/round.answer"]')
    while polls_left.count():
        secretary.press("round.answer", position="agrees")
    meeting.all_see("14 av 14")
    leader.press("round.close")
    meeting.all_see("2 med innsigelse")
    for name, visitor in meeting.visitors.items():
        visitor.take(name.split()[0].lower())


def third_person() -> str:
    return OTHER_MEMBERS[2]
