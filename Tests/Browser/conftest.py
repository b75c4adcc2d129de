"""Fixtures of the browser tests: Debian's chromium, pages in two widths, and a running server."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from server import ROOT, Server
from viewports import DESKTOP, HEIGHT, PHONE

SCREENSHOTS = ROOT / ".build" / "screenshots"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("SAMRAD_CHROMIUM") or shutil.which("chromium")
    assert chromium, "no chromium: run `make setup`"
    # Chromium's own sandbox does not run as root, which is what CI machines often are.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages: `open_page(width, javascript=False)`, each in a session of its own.

    A script error or a breach of the content security policy on any of them fails the test.
    """
    contexts = []
    problems: list[str] = []

    def note(text: str) -> None:
        if "Content Security Policy" in text:
            problems.append(text)

    def open_page(width: int = DESKTOP, javascript: bool = True, locale: str = "nb-NO") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT},
            java_script_enabled=javascript,
            locale=locale,
            timezone_id="Europe/Oslo",
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda message: note(message.text))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not problems, "\n".join(problems)


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def page(open_page: Callable[..., Page], request: pytest.FixtureRequest) -> Page:
    """A page in phone width, then the same test in desktop width."""
    return open_page(request.param)


@pytest.fixture
def screenshot() -> Callable[[Page, str], Path]:
    """`screenshot(page, "meeting")` writes `.build/screenshots/meeting-360.png`, all of the page."""

    def screenshot(page: Page, name: str) -> Path:
        path = SCREENSHOTS / f"{name}-{page.viewport_size['width']}.png"
        page.screenshot(path=path, full_page=True)
        return path

    return screenshot


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A demo of the test's own, on a clock nobody else moves."""
    with Server(tmp_path, "--charters", str(ROOT / "charters")) as running:
        yield running
