"""Minutes are written, commented on, approved by silence and published."""

from datetime import date

from playwright.sync_api import Locator

from journey import agenda, room
from journey.people import SECRETARY
from journey.visitor import Visitor


def hold_meeting(visitor: Visitor, meeting: str, case: str, title: str) -> None:
    """The meeting of 15 May is held, with one case that is discussed."""
    visitor.wait_until(date(2024, 5, 2))
    agenda.place(visitor, meeting, case)
    agenda.approve(visitor, meeting)
    agenda.send_notice(visitor, meeting, "SSU 15. mai 2024")
    visitor.wait_until(date(2024, 5, 15))
    room.open_meeting(visitor, meeting)
    room.call_up(visitor, meeting, title)
    room.finish_item(visitor, meeting)
    room.close_meeting(visitor, meeting)


def circulate(visitor: Visitor, meeting: str) -> None:
    """The proposal that the program makes is sent as it stands."""
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/referat")
    visitor.follow("Skriv referatet")
    fields = visitor.page.locator('[name="text"]:not([type="hidden"])')
    assert all(field.input_value() for field in fields.all()), "no proposal for the minutes"
    visitor.take("referat-skrives")
    visitor.form("minutes.circulate").send()
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
    visitor.go(f"{meeting}/referat/skriv")
    # What was sent as proposed was never written in parts, and is corrected as a whole.
    part = Part(visitor, visitor.part_named("Hele referatet"))
    part.save(part.text() + "\n" + addition)
    visitor.form("minutes.circulate").send()
    visitor.sees(addition, "Blir godkjent ved taushet")
    visitor.take("ny-versjon")


class Part:
    """A part of the minutes on the page where they are written."""

    def __init__(self, visitor: Visitor, section: Locator) -> None:
        self.visitor = visitor
        self.section = section
        self.field = section.locator('textarea[name="text"]')

    def text(self) -> str:
        return self.field.input_value()

    def save(self, text: str) -> int:
        """Saves by the button, and says with which status the page that follows came."""
        self.visitor.hands.write(self.field, text)
        with self.visitor.page.expect_navigation(wait_until="domcontentloaded") as navigation:
            self.visitor.hands.press(
                self.section.get_by_role("button", name="Lagre", exact=True)
            )
        return navigation.value.status


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
