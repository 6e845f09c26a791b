"""Compares a calendar that icalendar reads with the shifts that rota prints as JSON: the same people at the same time."""

import datetime
import json
import sys

import icalendar


def bounds(event):
    """From when until when, as the clock of the rotation shows it; both aware if the event is timed."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if isinstance(start, datetime.datetime):
        return start, end
    midnight = datetime.time()
    # A day ends with the handoff on the morning after.
    return datetime.datetime.combine(start, midnight), datetime.datetime.combine(end, midnight) + datetime.timedelta(days=1)


def holds(event, start, end):
    """Whether the time of a shift is part of the event's."""
    begin, until = bounds(event)
    if begin.tzinfo is None:
        start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
    return begin <= start and end <= until


schedule = json.load(open(sys.argv[1], encoding="utf-8"))
calendars = [icalendar.Calendar.from_ical(open(path, "rb").read()) for path in sys.argv[2:]]
events = [event for calendar in calendars for event in calendar.walk("VEVENT") if event["STATUS"] == "CONFIRMED"]
found = set()
shifts = 0
for rotation in schedule["schedules"]:
    path = f"{rotation['team']}/{rotation['rotation']}/"
    own = [event for event in events if event["UID"].startswith((path, f"gap/{path}"))]
    for shift in rotation["shifts"]:
        start = datetime.datetime.fromisoformat(shift["start"])
        end = datetime.datetime.fromisoformat(shift["end"])
        name = schedule["people"][shift["person"]] if shift["person"] else "Nobody"
        holding = [event for event in own if event["SUMMARY"].startswith(name) and holds(event, start, end)]
        if not holding:
            sys.exit(f"no event for {path} {shift}")
        found.update(event["UID"] for event in holding)
        shifts += 1
first, last = (datetime.date.fromisoformat(schedule[key]) for key in ("from", "until"))
for event in events:
    begin, until = (moment.strftime("%Y-%m-%d") for moment in (event["DTSTART"].dt, event["DTEND"].dt))
    # Of a day at either end of what is printed, its evening or its morning after may be all that anybody has.
    inside = until > first.isoformat() and begin < (last - datetime.timedelta(days=1)).isoformat()
    if inside and event["UID"] not in found:
        sys.exit(f"no shift for {event['UID']}")
print(f"{shifts} shifts in {len(found)} events")
