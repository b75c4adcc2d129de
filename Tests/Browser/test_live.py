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

    statement.send()
    hear_the_observer(meeting)
    keep_the_partial_out(meeting)
    vote(meeting, voices=13)
    text = proposed_minutes(meeting)
    for words in (
        f"{DEPUTY} (Vara for Medlem fra kommunene 2), fra kl.",
        "For dyrt.",
        "For tidlig.",
        "Pårørende må høres",
        f"Ordet i saken: {OBSERVER}.",
        "Det ble meldt fra om mulig inhabilitet for Anders Hjortdal",
        "«Jeg leder teamet.»",
        "Anders Hjortdal (Medlem fra helseforetaket 2) ble kjent inhabil",
        "Avstemning over forslag 1: 13 for, 0 mot.",
        "Teamet prøves ut i to år.",
    ):
        assert words in text, f"{words!r} is not in the proposed minutes:\n{text}"
    # The member who left and came back has both stays.
    line = next(part for part in text.split("; ") if MEMBER_FROM_HEMNES in part)
    assert line.count("kl.") >= 3, line


def hear_the_observer(meeting: Room) -> None:
    """Asks for the floor, gets it, and has finished; everybody sees who speaks."""
    observer, leader = meeting[OBSERVER], meeting[LEADER]
    observer.press("floor.request")
    meeting.all_see("Taleliste")
    leader.press("floor.give")
    meeting.all_see(f"{OBSERVER} har ordet")
    observer.press("floor.end")
    meeting.all_see("Har hatt ordet", but=OBSERVER)


def keep_the_partial_out(meeting: Room) -> None:
    """A member tells of a conflict of interest before the vote, and is found partial."""
    member, secretary = meeting[OTHER_MEMBERS[0]], meeting[SECRETARY]
    member.form("conflict.declare").fill({"reason": "Jeg leder teamet."}).send()
    meeting.all_see("Ikke avgjort")
    secretary.form("conflict.rule").choose("finding", "disqualified").send()
    member.sees("Du er inhabil i denne saken")
    assert not member.main.locator('form[action$="/kommando/floor.request"]').count()


def vote(meeting: Room, voices: int) -> None:
    secretary, leader = meeting[SECRETARY], meeting[LEADER]
    leader.press("vote.open", proposal=1)
    meeting.all_see(f"0 av {voices}")
    left = secretary.main.locator('.voices form[action$="/kommando/vote.cast"]')
    while left.count():
        secretary.press("vote.cast", choice="for")
    leader.press("vote.close")
    meeting.all_see(f"{voices} for, 0 mot")


def proposed_minutes(meeting: Room) -> str:
    """The text that the secretary is offered when the meeting is over, nothing retyped."""
    secretary = meeting[SECRETARY]
    secretary.press("item.close")
    secretary.press("meeting.close")
    secretary.go(f"{MAY}/referat/skriv")
    return secretary.form("minutes.circulate").field("text").input_value()


def third_person() -> str:
    return OTHER_MEMBERS[2]
