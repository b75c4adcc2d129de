"""Shows that the harness bites: a checker that never complains proves nothing."""

import re
from pathlib import Path

import pytest

from accessibility import violations
from server import Server, ServerDidNotStart
from viewports import PHONE

PAGES = Path(__file__).parent / "pages"


def test_axe_finds_what_is_wrong(page):
    page.goto((PAGES / "violating.html").as_uri())
    found = {line.split(":")[0] for line in violations(page)}
    # One rule of each age: WCAG 2.0 A, 2.0 AA and 2.2 AA.
    assert {"html-has-lang", "label", "color-contrast", "target-size"} <= found


def test_axe_finds_nothing_on_a_sound_page(page):
    page.goto((PAGES / "clean.html").as_uri())
    assert violations(page) == []


def test_a_screenshot_is_as_wide_as_the_page(page, screenshot):
    page.goto((PAGES / "clean.html").as_uri())
    header = screenshot(page, "harness").read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    assert int.from_bytes(header[16:20]) == page.viewport_size["width"]


def test_a_page_without_script_runs_none(open_page):
    scripted = "<title>before</title><script>document.title = 'after'</script>"
    for javascript, title in ((True, "after"), (False, "before")):
        page = open_page(PHONE, javascript=javascript)
        page.goto("data:text/html," + scripted)
        assert page.title() == title


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a shell script in the program's place."""

    def program(script: str) -> None:
        file = tmp_path / "program"
        file.write_text("#!/bin/sh\n" + script, encoding="utf-8")
        file.chmod(0o755)
        monkeypatch.setenv("SAMRAD_BINARY", str(file))

    return program


def test_the_server_tells_its_address_and_is_stopped(program, tmp_path):
    program('echo "$@"; echo "Open http://127.0.0.1:4711/"; exec sleep 600')
    with Server(tmp_path, "--quiet") as server:
        assert server.address == "http://127.0.0.1:4711"
        assert re.fullmatch(r"demo --port \d+ --quiet\n", server.output[0])
    assert server._process.returncode is not None


def test_a_server_that_ends_at_once_is_reported_with_its_words(program, tmp_path):
    program("echo no database; exit 3")
    with pytest.raises(ServerDidNotStart, match="no database"), Server(tmp_path):
        pass
