"""The register of decisions, open to everyone."""

from journey.people import Submission
from journey.visitor import Visitor


def is_in_the_register(visitor: Visitor, case: Submission, number: str, *words: str) -> None:
    visitor.sign_out()
    visitor.go("/vedtak")
    row = visitor.main.locator("tbody tr").filter(has_text=case.title)
    assert row.count() == 1
    assert number in row.inner_text()
    visitor.take("vedtaksregisteret")
    visitor.hands.press(row.get_by_role("link").first)
    visitor.sees_heading(case.title)
    visitor.sees(number, *words)
    visitor.take("vedtaket")
