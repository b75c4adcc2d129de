"""Takes the pictures of the main pages, at phone and desktop width, into Docs/Screenshots.

Call it with the folder that `samrad preview --write` filled; `make screenshots` does both.
"""

import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Route, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "Docs" / "Screenshots"
LARGEST = 300_000
ORIGIN = "http://gallery.example"
WIDTHS = {"phone": (360, 780), "desktop": (1280, 900)}

PAGES = {
    "home": "hjem/offentlig.nb.html",
    "case": "saker/forankring.nb.html",
    "meetings": "arshjul/alle.nb.html",
    "meeting": "moter/innkalt-medlem.nb.html",
    "agenda": "saksliste/settes-opp.nb.html",
    "room": "moterom/enighet-medlem.nb.html",
    "minutes": "referat/til-uttalelse.nb.html",
    "decisions": "vedtak/register.nb.html",
    "my-page": "min-side/nytt.nb.html",
    "compliance": "etterlevelse/varen.nb.html",
}


def take(browser: Browser, gallery: Path, width: str) -> None:
    across, down = WIDTHS[width]

    def answer(route: Route) -> None:
        file = gallery / route.request.url.removeprefix(ORIGIN + "/")
        if file.is_file():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404, body="")

    # The gallery has no server behind it, which the scripts would tell of.
    page = browser.new_page(
        viewport={"width": across, "height": down}, java_script_enabled=False
    )
    page.route("**/*", answer)
    for name, address in PAGES.items():
        if not (gallery / address).is_file():
            sys.exit(f"the gallery has no {address}")
        page.goto(f"{ORIGIN}/{address}")
        picture = PICTURES / f"{name}-{width}.png"
        page.screenshot(path=picture)
        shrink(picture)
    page.close()


def shrink(picture: Path) -> None:
    """Pages have few colours; 128 of them are a third of the bytes."""
    Image.open(picture).convert("RGB").quantize(128, dither=Image.Dither.NONE).save(
        picture, optimize=True
    )
    if (size := picture.stat().st_size) > LARGEST:
        sys.exit(f"{picture} has {size} bytes, more than {LARGEST}")


def main(gallery: Path) -> None:
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    chromium = os.environ.get("SAMRAD_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not run as root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        for width in WIDTHS:
            take(browser, gallery, width)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
