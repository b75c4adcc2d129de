"""Asks axe whether a page can be used by everyone: WCAG 2.1 A and AA, 2.2 AA."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page) -> list[str]:
    """What is wrong on the page, a line for each place: rule, what to do, and the element."""
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    response = Axe().run(page, options=options).response
    return [
        f"{violation['id']}: {violation['help']}: {node['html']}"
        for violation in response["violations"]
        for node in violation["nodes"]
    ]
