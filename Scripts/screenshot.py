"""Takes the picture in the README: the page of a case that is at home with its partners.

Call it with the folder that `samrad preview --write` filled:

    .venv/bin/python Scripts/screenshot.py .build/gallery
"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Route, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "Docs" / "screenshot.png"
LARGEST = 300_000
ORIGIN = "http://gallery.example"
PAGE = "saker/forankring.nb.html"


def take(gallery: Path) -> None:
    def answer(route: Route) -> None:
        file = gallery / route.request.url.removeprefix(ORIGIN + "/")
        if file.is_file():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404, body="")

    chromium = os.environ.get("SAMRAD_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not run as root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.route("**/*", answer)
        page.goto(f"{ORIGIN}/{PAGE}")
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]))
    size = PICTURE.stat().st_size
    if size > LARGEST:
        sys.exit(f"{PICTURE} has {size} bytes, more than {LARGEST}")
