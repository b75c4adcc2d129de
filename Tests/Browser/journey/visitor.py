"""Somebody at the demonstration, who is now one of its people and now another."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from journey.form import Form, command_form
from journey.hands import Hands, Pointer

MONTHS = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
]  # fmt: skip
CLOCK = re.compile(r"(\d+)\. (\w+) (\d{4}) kl\. (\d\d)\.(\d\d)")
# Mail is sent after the fact, by an outbox of its own.
MAIL_TRIES = 60


class Visitor:
    """One browser window; who it belongs to changes, as in a demonstration it may."""

    def __init__(
        self, page: Page, address: str, take_picture: Callable[[Page, str], Path], series: str,
        hands: Hands = Pointer(),
    ) -> None:  # fmt: skip
        self.page = page
        self.series = series
        self.hands = hands
        self.home = f"{address}/helgeland"
        self._take_picture = take_picture
        self._pictures = 0

    # Finding one's way

    @property
    def path(self) -> str:
        """Where the window is, within the partnership."""
        return self.page.url.removeprefix(self.home).partition("?")[0].partition("#")[0]

    @property
    def main(self) -> Locator:
        return self.page.locator("main")

    def go(self, path: str = "") -> None:
        answer = self.page.goto(f"{self.home}{path}")
        assert answer and answer.status == 200, f"{path}: {answer and answer.status}"

    def follow(self, link: str) -> None:
        """Follows a link by its words."""
        self.hands.press(self.main.get_by_role("link", name=link).first)

    def sees(self, *words: str) -> None:
        for text in words:
            expect(self.main).to_contain_text(text)

    def sees_heading(self, words: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(words)

    # Acting

    def form(self, command: str, **fixed: object) -> Form:
        return command_form(self.page, command, fixed, self.hands)

    def press(self, command: str, **fixed: object) -> None:
        """Gives a command that asks for nothing more."""
        self.form(command, **fixed).send()

    # Being somebody

    def become(self, person: str) -> None:
        """Signs in with one click, as the demonstration lets everybody."""
        self.go("/demo")
        self.hands.press(
            self.page.get_by_role("button", name=f"Logg inn som {person}", exact=True)
        )
        self.sees_heading(person)

    def act_as(self, capacity: str) -> None:
        """Chooses one of several capacities; whoever has one alone acts in it."""
        if self.path != "/min-side":
            self.go("/min-side")
        choice = self.main.get_by_role("button", name=f"Handle som {capacity}")
        if choice.count():
            self.hands.press(choice)
        expect(self.page.locator(".account")).to_contain_text(capacity)

    def sign_out(self) -> None:
        self.page.context.clear_cookies()

    # Time and mail

    def wait_until(self, day: date, hour: int = 10) -> None:
        """Moves the demonstration's clock on to an hour of a day."""
        self.go("/demo")
        shown = CLOCK.search(self.page.locator("#klokke").inner_text())
        assert shown, "the demonstration shows no clock"
        on, month, year, at, _ = shown.groups()
        days = (day - date(int(year), MONTHS.index(month) + 1, int(on))).days
        hours = hour - int(at)
        if hours < 0:
            days, hours = days - 1, hours + 24
        assert days >= 0, f"{day} has passed"
        weeks, days = divmod(days, 7)
        for button, times in (("Én uke", weeks), ("Ett døgn", days), ("Én time", hours)):
            for _ in range(times):
                self.page.get_by_role("button", name=f"{button} fram").click()
        shown_day = f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
        expect(self.page.locator("#klokke")).to_contain_text(shown_day)

    def mails(self, subject: str, to: str = "", at_least: int = 1) -> Locator:
        """The mailbox's rows of a subject; reloads until so many have come."""
        self.go("/demo")
        rows = self.page.locator("#post tbody tr").filter(has_text=subject)
        rows = rows.filter(has_text=to) if to else rows
        for _ in range(MAIL_TRIES):
            if rows.count() >= at_least:
                break
            self.page.wait_for_timeout(100)
            self.page.reload()
        assert rows.count() >= at_least, f"{rows.count()} mails: {subject} {to}"
        return rows

    def read_mail(self, subject: str, to: str = "") -> None:
        """Opens the newest mail of a subject."""
        self.hands.press(self.mails(subject, to).first.get_by_role("link"))
        self.sees_heading(subject)

    # Looking back

    def take(self, name: str) -> None:
        """Takes a picture of the whole page, numbered in the order of its series."""
        self._pictures += 1
        self._take_picture(self.page, f"{self.series}-{self._pictures:02}-{name}")
