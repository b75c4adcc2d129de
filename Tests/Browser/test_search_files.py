"""A file is found by what stands in it, and the answer says which file it is."""

import pytest

from accessibility import violations
from journey.form import Form
from journey.people import SECRETARY
from journey.visitor import Visitor
from viewports import DESKTOP, PHONE

CASE = "/saker/1"
QUESTION = "/sok?q=bårerom"
# Files are read beside the indexing, a moment after they were recorded.
TRIES = 60


def found_within(visitor: Visitor, name: str) -> bool:
    for _ in range(TRIES):
        visitor.go(QUESTION)
        if visitor.main.get_by_role("link", name=name).count():
            return True
        visitor.page.wait_for_timeout(250)
    return False


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_file_is_found_by_its_words_and_says_which_it_is(open_page, server, screenshot, width):
    page = open_page(width)
    visitor = Visitor(page, server.address, screenshot, "sok-i-filer")
    visitor.become(SECRETARY)
    visitor.go(CASE)
    form = Form(page, page.locator('form:has(input[type="file"])'), visitor.hands)
    form.form.locator('input[type="file"]').set_input_files(
        {
            "name": f"notat-{width}.txt",
            "mimeType": "text/plain",
            "buffer": "Båreromma står tomme om sommeren.\n".encode(),
        }
    )
    form.send()
    assert found_within(visitor, f"notat-{width}.txt")
    visitor.sees("Ordene står inne i filen.", "Vedlegg til")
    assert violations(page) == []
    screenshot(page, "sok-i-filer")
