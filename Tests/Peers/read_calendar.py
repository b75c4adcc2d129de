"""Reads iCalendar objects with the packages icalendar and vobject and says in JSON what they hold.

Standard input: a JSON list of objects in base64. Standard output: a JSON list of what was read.
"""
import base64
import json
import sys

import icalendar
import vobject


def moment(value):
    return value.dt.isoformat()


def optional(event, name):
    return str(event[name]) if name in event else None


def people(event, name):
    value = event.get(name, [])
    return [
        {"address": str(p), "parameters": {k: str(v) for k, v in p.params.items()}}
        for p in (value if isinstance(value, list) else [value])
    ]


def read(raw):
    calendar = icalendar.Calendar.from_ical(raw)
    other = vobject.readOne(raw.decode())
    # Built from our own rules, and not looked up by name.
    zones = [z.to_tz(lookup_tzid=False) for z in calendar.walk("VTIMEZONE")]
    assert [str(e.summary.value) for e in other.contents.get("vevent", [])] == [
        str(e["summary"]) for e in calendar.walk("VEVENT")
    ], "icalendar and vobject read different summaries"
    return {
        "method": str(calendar["method"]),
        "name": optional(calendar, "x-wr-calname"),
        "errors": [str(e) for e in calendar.errors]
        + [str(e) for c in calendar.walk("VEVENT") for e in c.errors],
        "zones": [str(z["tzid"]) for z in calendar.walk("VTIMEZONE")],
        "longestLine": max(len(line) for line in raw.split(b"\r\n")),
        "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n"),
        "events": [
            {
                "uid": str(e["uid"]),
                "sequence": int(e["sequence"]),
                "stamp": moment(e["dtstamp"]),
                "start": moment(e["dtstart"]),
                "end": moment(e["dtend"]),
                "status": str(e["status"]),
                "summary": str(e["summary"]),
                "details": optional(e, "description"),
                "location": optional(e, "location"),
                "url": optional(e, "url"),
                "organizer": people(e, "organizer"),
                "attendees": people(e, "attendee"),
                "startByOwnZone": (
                    e["dtstart"].dt.replace(tzinfo=zones[0]).isoformat()
                    if zones and hasattr(e["dtstart"].dt, "hour") else None
                ),
            }
            for e in calendar.walk("VEVENT")
        ],
    }


if __name__ == "__main__":
    json.dump([read(base64.b64decode(c)) for c in json.load(sys.stdin)], sys.stdout)
