"""What the public follows by feed and calendar, read by others' programs over HTTP."""

import re

import feedparser
import icalendar
import pytest
import requests

from demonstration import SECONDS, Demonstration

FOLLOWED = ["", "/organer/ssu", "/saker/1", "/ord/rutine"]


@pytest.mark.parametrize("followed", FOLLOWED)
def test_a_feed_is_found_from_its_page_and_read(
    demonstration: Demonstration, followed: str
) -> None:
    page = requests.get(f"{demonstration.pages}{followed}/folg", timeout=SECONDS)
    assert page.ok, page.text
    found = re.search(r'<a class="address" href="([^"]+/atom.xml[^"]*)"', page.text)
    feed = requests.get(found[1].replace("&amp;", "&"), timeout=SECONDS)
    assert feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert feed.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    read = feedparser.parse(feed.content, response_headers={
        name.lower(): value for name, value in feed.headers.items()})
    assert not read.bozo and read.version == "atom10"
    assert read.entries, "the demonstration's year is news"
    assert len({entry.id for entry in read.entries}) == len(read.entries)
    assert read.feed.updated == max(entry.updated for entry in read.entries)
    for entry in read.entries[:5]:
        assert requests.get(entry.link, timeout=SECONDS).ok, entry.link
    again = requests.get(
        feed.url, headers={"If-None-Match": feed.headers["ETag"]}, timeout=SECONDS)
    assert again.status_code == 304


def test_titles_are_in_the_language_asked_for(demonstration: Demonstration) -> None:
    address = f"{demonstration.pages}/atom.xml"
    titles = {
        language: feedparser.parse(
            requests.get(f"{address}?sprak={language}", timeout=SECONDS).content).entries[0].title
        for language in ("nb", "en")
    }
    assert titles["nb"] != titles["en"]


@pytest.mark.parametrize("followed", FOLLOWED)
def test_a_calendar_is_read(demonstration: Demonstration, followed: str) -> None:
    answer = requests.get(f"{demonstration.pages}{followed}/kalender.ics", timeout=SECONDS)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert events
    for event in events:
        assert event["URL"].startswith(demonstration.pages)
        assert str(event["LOCATION"])
    if followed == "/organer/ssu":
        assert all(str(event["SUMMARY"]).startswith("SSU") for event in events)


def test_what_is_not_open_cannot_be_followed(demonstration: Demonstration) -> None:
    for path in ("/saker/99999/atom.xml", "/organer/borte/kalender.ics", "/ord/x/atom.xml"):
        assert requests.get(demonstration.pages + path, timeout=SECONDS).status_code == 404
