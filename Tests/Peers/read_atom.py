"""Reads Atom feeds with feedparser, and holds them against RFC 4287 with lxml.

Standard input: a JSON list of feeds in base64. Standard output: a JSON list of what was read.
"""

import base64
import datetime
import json
import sys
from urllib.parse import urlsplit

import feedparser
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
# How often each element stands in a feed and in an entry (RFC 4287, 4.1.1 and 4.1.2).
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, None), "link": (1, None),
        "entry": (0, None)}
ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "link": (1, None),
         "category": (0, None), "summary": (0, 1)}


def flaws(element: etree._Element, allowed: dict) -> list[str]:
    found = [f"{child.tag} in {element.tag}" for child in element
             if child.tag.removeprefix(ATOM) not in allowed or not child.tag.startswith(ATOM)]
    for name, (least, most) in allowed.items():
        count = len(element.findall(ATOM + name))
        if count < least or (most is not None and count > most):
            found.append(f"{count} {name} in {element.tag}")
    for identity in element.findall(ATOM + "id") + element.findall(ATOM + "link"):
        address = identity.get("href") or identity.text or ""
        if not urlsplit(address).scheme or not urlsplit(address).netloc:
            found.append(f"{address!r} is no absolute address")
    for instant in element.findall(ATOM + "updated"):
        datetime.datetime.fromisoformat(instant.text)
    return found


def read(data: bytes) -> dict:
    root = etree.fromstring(data)
    errors = [] if root.tag == ATOM + "feed" else [f"the root is {root.tag}"]
    errors += flaws(root, FEED)
    for entry in root.findall(ATOM + "entry"):
        errors += flaws(entry, ENTRY)
    selfs = [link for link in root.findall(ATOM + "link") if link.get("rel") == "self"]
    if len(selfs) != 1:
        errors.append("not one link to itself")
    feed = feedparser.parse(data, response_headers={"content-type": "application/atom+xml"})
    if feed.bozo:
        errors.append(f"feedparser: {feed.bozo_exception}")
    return {
        "errors": errors,
        "version": feed.version,
        "id": feed.feed.id,
        "title": feed.feed.title,
        "language": root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "updated": feed.feed.updated,
        "plain": [entry.findtext(ATOM + "title") for entry in root.findall(ATOM + "entry")],
        "entries": [
            {"id": entry.id, "title": entry.title, "updated": entry.updated, "link": entry.link,
             "summary": entry.get("summary")}
            for entry in feed.entries
        ],
    }


json.dump([read(base64.b64decode(item)) for item in json.load(sys.stdin)], sys.stdout)
