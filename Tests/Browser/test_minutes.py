"""Minutes are written by several at once, and nothing that anybody wrote is lost: not when two
write in the same place, and not when the server is killed."""

import re
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Page, expect

from accessibility import violations
from journey import minutes
from journey.minutes import Part
from journey.people import OTHER_SECRETARY, SECRETARY
from journey.visitor import Visitor
from server import ROOT, Server
from viewports import DESKTOP, PHONE

MAY = "/moter/5"
CASE, TITLE = "/saker/2", "Ambulerende rehabiliteringsteam, prøveordning"
KILLS = 15
# A line that somebody has finished; what is half typed is saved too, and goes on changing.
WHOLE_LINE = re.compile(r"(Ingvild|Torbjørn) skriver linje \d+\.")


@pytest.fixture
def open_writer(open_page, screenshot):
    """Opens the page where the minutes are written, as somebody: `open_writer(server, person)`."""

    def open_writer(server: Server, person: str, width: int = PHONE, javascript: bool = True):
        page = open_page(width, javascript=javascript)
        visitor = Visitor(page, server.address, screenshot, f"minutes-{person.split()[0].lower()}")
        visitor.become(person)
        visitor.go(f"{MAY}/referat/skriv")
        return visitor

    return open_writer


@pytest.fixture
def held(open_page, server, screenshot) -> Server:
    guide = Visitor(open_page(DESKTOP), server.address, screenshot, "minutes-guide")
    minutes.hold_meeting(guide, MAY, CASE, TITLE)
    return server


def part(visitor: Visitor, title: str) -> Part:
    return Part(visitor, visitor.part_named(title))


def test_two_write_without_scripts(held: Server, open_writer):
    """Each form works alone: different lines are joined, the same line is shown to the second."""
    ingvild = open_writer(held, SECRETARY, javascript=False)
    torbjorn = open_writer(held, OTHER_SECRETARY, javascript=False)
    own, other = part(ingvild, TITLE), part(torbjorn, TITLE)
    lines = own.text().split("\n")
    assert len(lines) > 1
    assert own.save("\n".join(["Ingvild skrev først.", *lines])) == 200
    ingvild.sees("Sist lagret av Ingvild Strandmo")
    # He has the proposal before him still, and writes below.
    assert other.save("\n".join([*lines, "Torbjørn skrev sist."])) == 200
    joined = ["Ingvild skrev først.", *lines, "Torbjørn skrev sist."]
    assert other.text() == "\n".join(joined)

    # She has not seen his line, and writes in the same place.
    clashing = "\n".join(["Ingvild skrev først.", *lines, "Ingvild skrev også sist."])
    assert own.save(clashing) == 409
    assert own.text() == clashing
    ingvild.sees("Torbjørn Lillevik har skrevet på samme sted")
    expect(own.section.locator("ins").last).to_contain_text("også")
    ingvild.take("samme-sted")
    # Her own text waits for her wherever she opens the page.
    ingvild.go(f"{MAY}/referat/skriv")
    assert own.text() == clashing
    agreed = "\n".join([*joined, "Ingvild skrev også sist."])
    assert own.save(agreed) == 200
    assert own.text() == agreed
    expect(own.section).not_to_contain_text("på samme sted")

    ingvild.follow("Se alle")
    ingvild.sees("Forslaget", "flettet")
    ingvild.take("utgaver")
    ingvild.page.get_by_role("link", name="2: Ingvild Strandmo").click()
    expect(ingvild.main.locator("ins").first).to_contain_text("Ingvild skrev først.")
    with ingvild.page.expect_navigation():
        ingvild.page.get_by_role("button", name="Hent fram utgave 2").click()
    assert own.text() == "\n".join(["Ingvild skrev først.", *lines])

    # What is sent is what was read: he saves between her reading and her sending.
    stale = ingvild.form("minutes.circulate")
    torbjorn.go(f"{MAY}/referat/skriv")
    part(torbjorn, "Avslutning").save("Møtet sluttet i god tid.")
    assert stale.try_to_send() == 409
    ingvild.sees("Noen har endret teksten siden du så den")
    ingvild.form("minutes.circulate").send()
    ingvild.sees("Møtet sluttet i god tid.", "Ingvild skrev først.")


def test_each_sees_what_the_other_saves(held: Server, open_writer):
    ingvild = open_writer(held, SECRETARY)
    torbjorn = open_writer(held, OTHER_SECRETARY)
    head = part(ingvild, "Innledning")
    head.field.press("End")
    head.field.press_sequentially(" Ingvild innleder.")
    expect(head.section.locator("[data-draft-status]")).to_contain_text("Lagret på serveren")
    seen = part(torbjorn, "Innledning")
    expect(seen.section).to_contain_text("Ingvild Strandmo skriver her nå", timeout=40_000)
    expect(seen.field).to_have_value(head.text())
    assert violations(torbjorn.page) == []
    torbjorn.take("den-andre-skriver")
    # The field that came in place of the old one keeps what is typed in it too.
    tail = part(torbjorn, "Avslutning")
    tail.field.press_sequentially("Torbjørn avslutter. ")
    expect(tail.section.locator("[data-draft-status]")).to_contain_text("Lagret på serveren")
    seen.field.press("Control+End")
    seen.field.press_sequentially(" Torbjørn også.")
    expect(seen.section.locator("[data-draft-status]")).to_contain_text("Lagret på serveren")


class Writer:
    """Somebody who adds numbered lines, at the top or the bottom of a part of the minutes."""

    def __init__(self, visitor: Visitor, name: str, at_top: bool) -> None:
        self.visitor = visitor
        self.name = name
        self.at_top = at_top
        self.written: list[str] = []
        self.shown_as_saved: set[str] = set()
        self._note_what_is_shown_as_saved()

    @property
    def part(self) -> Part:
        return part(self.visitor, TITLE)

    def write(self) -> None:
        line = f"{self.name} skriver linje {len(self.written)}."
        self.written.append(line)
        field = self.part.field
        field.evaluate(
            "(area, top) => { const at = top ? 0 : area.value.length;"
            " area.focus(); area.setSelectionRange(at, at); }", self.at_top,
        )  # fmt: skip
        field.page.keyboard.type(f"{line}\n" if self.at_top else f"\n{line}")

    def reload(self) -> None:
        self._gather()
        self.visitor.page.reload()
        self._note_what_is_shown_as_saved()

    def wait_until_saved(self) -> None:
        self.visitor.page.evaluate("dispatchEvent(new Event('online'))")
        status = self.part.section.locator("[data-draft-status]")
        expect(status).to_contain_text("Lagret på serveren", timeout=90_000)
        self._gather()

    def _note_what_is_shown_as_saved(self) -> None:
        """What stands in the field whenever the line below it says that it is saved."""
        self.part.section.evaluate("""(section) => {
            window.seenAsSaved ??= [];
            const area = section.querySelector("textarea");
            new MutationObserver(() => {
                const status = section.querySelector("[data-draft-status]");
                if (["there", "joined"].includes(status?.dataset.state))
                    window.seenAsSaved.push(section.querySelector("textarea").value);
            }).observe(section, { subtree: true, childList: true, characterData: true });
        }""")

    def _gather(self) -> None:
        for text in self.visitor.page.evaluate("window.seenAsSaved ?? []"):
            self.shown_as_saved |= set(filter(WHOLE_LINE.fullmatch, text.split("\n")))


def test_nothing_is_lost_when_the_server_is_killed(
    open_page, open_writer, screenshot, tmp_path: Path
):
    random = Random(5)
    kept = ("--charters", str(ROOT / "charters"), "--file", str(tmp_path / "demo.db"))
    with Server(tmp_path, *kept) as server:
        guide = Visitor(open_page(DESKTOP), server.address, screenshot, "minutes-kill")
        minutes.hold_meeting(guide, MAY, CASE, TITLE)
        ingvild = Writer(open_writer(server, SECRETARY), "Ingvild", at_top=True)
        torbjorn = Writer(open_writer(server, OTHER_SECRETARY), "Torbjørn", at_top=False)
        writers = (ingvild, torbjorn)
        for _ in range(KILLS):
            for writer in writers:
                writer.write()
            pause(guide.page, random, 2_500)
            server.kill()
            random.choice(writers).write()
            server.start()
            if random.random() < 0.4:
                random.choice(writers).reload()
        for writer in writers:
            writer.wait_until_saved()
        text = what_the_server_has(guide)
        for writer in writers:
            assert [line for line in text if line in writer.written] == (
                writer.written[::-1] if writer.at_top else writer.written
            )
            assert writer.shown_as_saved, "nothing was ever shown as saved"
            assert writer.shown_as_saved <= set(text)


def pause(page: Page, random: Random, most: int) -> None:
    """So that the server is killed before, while and after something is saved."""
    page.wait_for_timeout(random.randrange(most))


def what_the_server_has(visitor: Visitor) -> list[str]:
    """The lines of the part, read by somebody whose browser holds nothing."""
    visitor.become(SECRETARY)
    visitor.go(f"{MAY}/referat/skriv")
    return part(visitor, TITLE).text().split("\n")
