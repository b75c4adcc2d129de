"""What is typed is never lost: not without a connection, not with the session, not in a race."""

import pytest
from playwright.sync_api import Browser, Route, expect

from journey import access, intake
from journey.people import NURSE, NURSE_ADDRESS, TRAINING
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

TITLE = '[name="template.title"]'
STATUS = "[data-draft-status]"


@pytest.fixture
def writer(open_page, server, screenshot) -> Visitor:
    visitor = Visitor(open_page(PHONE), server.address, screenshot, "drafts")
    visitor.become(NURSE)
    visitor.go("/saker/ny")
    return visitor


@pytest.mark.parametrize("width", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scripting", ["script", "plain"])
def test_what_was_typed_survives_a_session_that_ended(
    open_page, server, screenshot, width, scripting
):
    page = open_page(width, javascript=scripting == "script")
    visitor = Visitor(page, server.address, screenshot, f"signed-out-{scripting}")
    access.sign_in_by_mail(visitor, NURSE, NURSE_ADDRESS)
    visitor.go("/saker/ny")
    visitor.sign_out()
    intake.write(visitor, TRAINING)
    assert visitor.form("case.submit").try_to_send() == 401
    intake.read_what_is_written(visitor, TRAINING)
    visitor.take("utlogget-under-skriving")
    sign_in_in_another_tab(visitor)
    # The page was made for nobody: that somebody else sends it must not be possible.
    assert visitor.form("case.submit").try_to_send() == 403
    visitor.sees("Send en gang til")
    intake.read_what_is_written(visitor, TRAINING)
    visitor.form("case.submit").send()
    visitor.sees(TRAINING.title)


def sign_in_in_another_tab(visitor: Visitor) -> None:
    page = visitor.page
    with page.context.expect_page() as tab:
        visitor.follow("Logg inn i en ny fane")
    visitor.page = tab.value
    access.sign_in_by_mail(visitor, NURSE, NURSE_ADDRESS)
    visitor.page.close()
    visitor.page = page


def test_what_was_typed_without_a_connection_survives_a_reload(writer: Visitor):
    page = writer.page
    page.context.set_offline(True)
    intake.write(writer, TRAINING)
    expect(page.locator(STATUS)).to_have_attribute("data-state", "offline")
    writer.take("uten-forbindelse")
    page.context.set_offline(False)
    page.reload()
    intake.read_what_is_written(writer, TRAINING)
    writer.take("utkast")


@pytest.mark.parametrize("is_answered", [True, False], ids=["answered", "lost"])
def test_typing_while_a_save_is_under_way_loses_nothing(
    writer: Visitor, browser: Browser, is_answered: bool
):
    """The save under way holds the first words only; whether it succeeds or not, all are kept."""
    page = writer.page
    saves: list[Route] = []

    def hold_the_first(save: Route) -> None:
        saves.append(save)
        if len(saves) > 1:
            save.continue_()

    page.route("**/utkast/**", hold_the_first)
    title = page.locator(TITLE)
    with page.expect_request("**/utkast/**"):
        title.press_sequentially("Felles opplæring")
    while not saves:
        page.wait_for_timeout(10)
    with page.expect_request("**/utkast/**", timeout=20_000):
        title.press_sequentially(" i hjemmeoppfølging")
        saves[0].continue_() if is_answered else saves[0].abort()
    expect(page.locator(STATUS)).to_have_attribute("data-state", "there")
    expect(title).to_have_value("Felles opplæring i hjemmeoppfølging")
    assert written_on_another_machine(writer, browser) == "Felles opplæring i hjemmeoppfølging"


def written_on_another_machine(writer: Visitor, browser: Browser) -> str:
    """What the server has of the draft: another browser of the same person holds nothing."""
    context = browser.new_context(locale="nb-NO")
    other = Visitor(context.new_page(), writer.home.removesuffix("/helgeland"), lambda *_: None, "")
    other.become(NURSE)
    other.go("/saker/ny")
    written = other.page.locator(TITLE).input_value()
    context.close()
    return written
