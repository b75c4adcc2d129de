"""Every page's data is read as JSON, as the API's description says it looks."""

import re

import jsonschema
import pytest
import requests

from demonstration import PARTNERSHIP, SECONDS, Demonstration
from roles import ROLES

BELOW = "/api/v1/{partnership}"
KNOWN = {
    "case": "1", "meeting": "4", "decision": "1", "body": "ssu", "partner": "1828",
    "clause": "a4-3-m4", "mail": "1", "word": "plan",
    "year": "2024", "poll": "1", "version": "1", "part": "innledning",
    "agreement": "1", "item": "1",
}
# What is somebody's own page in a browser, and no data: signing in, the capacity, the tokens, what
# lies on the device.
SESSION_PAGES = {"/logg-inn", "/rolle", "/nokler", "/uten-nett"}
# Asking for mail is done by whoever reads it.
MAIL_PAGES = "/e-post"
PAGES_OF_A_KIND = 3


def reads(demonstration: Demonstration) -> dict[str, dict]:
    """The description of each read, by its path below the partnership's."""
    return {
        path.removeprefix(BELOW): operations["get"]
        for path, operations in demonstration.description()["paths"].items()
        if "get" in operations
    }


@pytest.mark.parametrize("role", ROLES)
def test_what_is_read_looks_as_described(demonstration: Demonstration, role: str) -> None:
    caller = demonstration.caller(ROLES[role])
    components = demonstration.description()["components"]
    seen = 0
    for path, read in reads(demonstration).items():
        answer = caller.session.get(caller.base + path.format(**KNOWN), timeout=SECONDS)
        assert answer.status_code in (200, 404), f"{path}: {answer.text}"
        kind = "application/json" if answer.ok else "application/problem+json"
        described = read["responses"][str(answer.status_code)]
        if "$ref" in described:
            described = components["responses"][described["$ref"].rsplit("/", 1)[1]]
        schema = {**described["content"][kind]["schema"], "components": components}
        jsonschema.Draft202012Validator(schema).validate(answer.json())
        seen += answer.ok
    print(f"{role}: {seen} of {len(reads(demonstration))} pages read")
    assert seen > len(reads(demonstration)) / 2


def test_every_page_that_is_linked_to_has_a_read(demonstration: Demonstration) -> None:
    described = [
        re.compile(re.sub(r"\{\w+\}", "[^/]+", path) + "$") for path in reads(demonstration)
    ]
    session = demonstration.session(ROLES["secretariat"])
    waiting, visited = [""], set()
    kinds: dict[str, int] = {}
    while waiting:
        path = waiting.pop()
        kind = re.sub(r"/[^/]*\d[^/]*", "/*", path)
        if path in visited or path in SESSION_PAGES or path.endswith(MAIL_PAGES) or kinds.get(kind, 0) == PAGES_OF_A_KIND:
            continue
        visited.add(path)
        kinds[kind] = kinds.get(kind, 0) + 1
        page = session.get(demonstration.pages + path, timeout=SECONDS)
        assert page.ok, f"{path}: {page.status_code}"
        if is_page(page):
            assert any(read.match(path) for read in described), f"{path} has no read"
            links = re.findall(rf'href="/{PARTNERSHIP}([^"?#]*)', page.text)
            # PDFs are made by a program of their own, which need not be there.
            waiting += [
                link for link in links if link not in visited and not link.endswith(".pdf")
            ]
    print(f"{len(visited)} addresses of {len(kinds)} kinds visited")
    assert len(kinds) > 15


def is_page(answer: requests.Response) -> bool:
    return answer.headers["Content-Type"].startswith("text/html")
