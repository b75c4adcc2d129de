"""The agenda put in order by dragging, by keys and without a script: one order is recorded."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from accessibility import violations
from journey.form import command_form
from journey.people import SECRETARY
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

MAY = "/moter/5/saksliste"
TITLES = ["Nytt fra sekretariatet", "Valg av arbeidsutvalg", "Eventuelt"]
ITEMS = "#punkter .building > li"


@pytest.fixture
def builder(open_page, server, screenshot):
    """The agenda of May with three items, in a browser of a width, with scripts or without."""

    def open_builder(width: int = DESKTOP, javascript: bool = True) -> Visitor:
        page = open_page(width, javascript=javascript)
        visitor = Visitor(page, server.address, screenshot, "saksliste")
        visitor.wait_until(date(2024, 5, 2))
        visitor.become(SECRETARY)
        visitor.go(MAY)
        for title in TITLES:
            form = visitor.form("agenda.add").fill({"title": title})
            form.choose("kind", "information").send()
            visitor.go(MAY)
        return visitor

    return open_builder


def order(page: Page) -> list[str]:
    return page.locator(ITEMS).evaluate_all("rows => rows.map(row => row.dataset.title)")


def handle(page: Page, title: str):
    return page.get_by_role("button", name=f"Flytt «{title}», nå nummer")


def save(visitor: Visitor) -> None:
    visitor.page.locator(".order-bar").get_by_role("button", name="Lagre rekkefølgen").click()
    visitor.sees("Sakslisten fikk ny rekkefølge")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_arrow_keys_move_an_item_and_say_where_it_is(builder, width):
    visitor = builder(width)
    page, first = visitor.page, TITLES[0]
    assert order(page) == TITLES
    handle(page, first).focus()
    page.keyboard.press("ArrowDown")
    status = page.locator("[data-order-status]")
    expect(status).to_have_text(f"«{first}» er nå nummer 2 av 3. Ikke lagret.")
    page.keyboard.press("End")
    expect(status).to_have_text(f"«{first}» er nå nummer 3 av 3. Ikke lagret.")
    expect(handle(page, first)).to_be_focused()
    assert violations(page) == []
    visitor.take("flyttet")
    moved = TITLES[1:] + TITLES[:1]
    assert order(page) == moved
    save(visitor)
    visitor.go(MAY)
    assert order(page) == moved


def test_an_item_is_dragged_by_its_handle_and_put_back(builder):
    visitor = builder()
    page, last = visitor.page, TITLES[2]
    page.locator("#punkter").evaluate("list => list.scrollIntoView()")
    grip = handle(page, last).bounding_box()
    top = page.locator(ITEMS).first.bounding_box()
    page.mouse.move(grip["x"] + 5, grip["y"] + 5)
    page.mouse.down()
    page.mouse.move(grip["x"] + 5, top["y"] + 5, steps=8)
    page.mouse.up()
    assert order(page) == [last, *TITLES[:2]]
    page.get_by_role("button", name="Angre").click()
    assert order(page) == TITLES
    expect(page.locator(".order-bar")).to_be_hidden()


def test_without_a_script_each_press_moves_one_step(builder):
    visitor = builder(PHONE, javascript=False)
    page = visitor.page
    assert page.locator(".order-bar").is_hidden()
    page.locator(ITEMS).nth(2).get_by_role("button", name="Flytt opp").click()
    visitor.sees("Sakslisten fikk ny rekkefølge")
    visitor.go(MAY)
    assert order(page) == [TITLES[0], TITLES[2], TITLES[1]]


def test_time_is_set_aside_and_the_clock_follows(builder):
    visitor = builder(PHONE)
    page = visitor.page
    page.get_by_text("Sett av tid og si hvem som legger fram").click()
    form = command_form(page, "agenda.schedule", {})
    form.fill({"items.0.minutes": "20", "items.1.minutes": "40", "items.2.minutes": "15"}).send()
    visitor.go(MAY)
    expect(page.locator(ITEMS).nth(2)).to_contain_text("Kl. 10.30, 15 minutter")
    visitor.sees("Etter planen slutter siste punkt kl. 10.45.")
    assert violations(page) == []


def test_what_the_rules_propose_is_taken_in_with_one_press(builder):
    visitor = builder()
    page = visitor.page
    visitor.press("agenda.takeIn", _scope="alle")
    visitor.go(MAY)
    assert "Referat fra SSU 5. desember 2023" in order(page)
    expect(page.locator("#forslag")).to_have_count(0)
