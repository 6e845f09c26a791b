"""What icalendar reads in every calendar of a folder: a line for each event, in their order."""

import datetime
import pathlib
import sys

import icalendar


def written(moment):
    if isinstance(moment, datetime.datetime):
        return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat()


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.rglob("*.ics"), key=lambda found: found.relative_to(folder).as_posix()):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise SystemExit(f"{path}: {event.errors}")
        print(
            path.relative_to(folder).as_posix(),
            event["UID"],
            written(event["DTSTART"].dt),
            written(event["DTEND"].dt),
            event["STATUS"],
            event["SUMMARY"],
            sep="\t",
        )
