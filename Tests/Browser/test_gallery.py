"""Walks through the gallery: every page in its states, three languages and two widths.

The pages are files, written by `samrad preview`; what they refer to is found beside them.
"""

import os
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from accessibility import violations
from server import ROOT, program
from viewports import DESKTOP, HEIGHT, NARROW, PHONE

LANGUAGES = ["nb", "nn", "en"]
ORIGIN = "http://gallery.example"


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if written := os.environ.get("SAMRAD_GALLERY"):
        return Path(written)
    folder = tmp_path_factory.mktemp("gallery")
    subprocess.run([program(), "preview", "--write", str(folder)], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def page(browser: Browser, gallery: Path):
    """One page for the whole walk, with the gallery's folder as its site."""

    def answer(route: Route) -> None:
        file = gallery / route.request.url.removeprefix(ORIGIN + "/")
        if file.is_file():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404, body="")

    context = browser.new_context(viewport={"width": DESKTOP, "height": HEIGHT})
    context.route("**/*", answer)
    yield context.new_page()
    context.close()


def names(gallery: Path, language: str) -> list[str]:
    found = sorted(gallery.glob(f"*/*.{language}.html"))
    return [str(file.relative_to(gallery)) for file in found]


def is_too_wide(page: Page) -> bool:
    return page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_can_use_every_page(page: Page, gallery: Path, language: str):
    found: dict[str, list[str]] = {}
    walked = 0
    for name in names(gallery, language):
        page.goto(f"{ORIGIN}/{name}")
        for width in (PHONE, DESKTOP):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            walked += 1
            for line in violations(page):
                found.setdefault(line, []).append(f"{name} at {width}")
    print(f"axe: {walked} pages in {language}")
    assert walked > 0
    assert not found, "\n".join(f"{line}\n    {', '.join(on[:4])}" for line, on in found.items())


@pytest.mark.parametrize("width", [NARROW, PHONE])
def test_no_page_scrolls_sideways(page: Page, gallery: Path, width: int):
    page.set_viewport_size({"width": width, "height": HEIGHT})
    wide = []
    for language in LANGUAGES:
        for name in names(gallery, language):
            page.goto(f"{ORIGIN}/{name}")
            if is_too_wide(page):
                wide.append(name)
    assert not wide, ", ".join(wide)
