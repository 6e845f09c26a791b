"""Who is on call, and calendars: a script of the kind that a team writes for itself.

It knows orders, turns of a week and swaps of two turns, which is what scripts/bench puts into its rosters, and no mistakes.

  rotation.py who ROSTER                    the rotation, the person, until when, who is next
  rotation.py export ROSTER TURNS FOLDER    a calendar for each team, with so many turns of each rotation
"""

import datetime
import os
import sys

import yaml

WEEK = datetime.timedelta(weeks=1)


def read(file):
    with open(file, encoding="utf-8") as text:
        # The quicker of its two parsers, where this PyYAML has it.
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def swapped_turns(roster):
    """What swaps make of the order: the rotation and the date of a turn, to who has it now and had it before."""
    turns = {}
    for override in roster.get("overrides", ()):
        (one, first), (other, second) = override["turn"].items()
        turns[override["swap"], first] = (other, one)
        turns[override["swap"], second] = (one, other)
    return turns


def rotations(roster):
    for team_id, team in roster["teams"].items():
        for rotation_id, rotation in team["rotations"].items():
            yield f"{team_id}/{rotation_id}", rotation["start"], rotation["order"]


def who(roster):
    from zoneinfo import ZoneInfo

    now = datetime.datetime.fromisoformat(os.environ["ROTA_NOW"].replace("Z", "+00:00"))
    # A day of a rotation begins at nine.
    today = (now.astimezone(ZoneInfo(roster["timezone"])) - datetime.timedelta(hours=9)).date()
    swapped = swapped_turns(roster)

    def holder(name, start, order, turn):
        return swapped.get((name, start + turn * WEEK), (order[turn % len(order)],))[0]

    for name, start, order in rotations(roster):
        turn = (today - start) // WEEK
        print(
            f"{name}  {holder(name, start, order, turn)}  until {start + (turn + 1) * WEEK}, "
            f"then {holder(name, start, order, turn + 1)}"
        )


HEAD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rota//rota//EN
CALSCALE:GREGORIAN
NAME:{name} · on call
X-WR-CALNAME:{name} · on call
X-WR-CALDESC:Who is on call\\, with every swap and cover. A calendar that subscribes to this may show an older state: \
Google's by up to a day\\, Outlook on the web by about three hours\\, Apple's and Thunderbird as they are set. \
In between\\, 'rota who' and the page are right.
X-WR-TIMEZONE:{zone}
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
"""


def folded(line):
    """A line in pieces of at most 75 octets, without the end of its last one."""
    octets = line.encode()
    if len(octets) <= 75:
        return line
    pieces = []
    while len(octets) > 75:
        # Never inside a character.
        cut = 75
        while octets[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(octets[:cut])
        octets = b" " + octets[cut:]
    return b"\r\n".join([*pieces, octets]).decode()


def escaped(text):
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def label(name):
    return name[:1].upper() + name[1:].replace("-", " ")


def person_name(person):
    return person[:1].upper() + person[1:]


def long_day(day):
    return f"{day:%a} {day.day} {day:%b %Y} 09:00"


def event(name, role, team, zone, start, day, holder, before):
    end = day + WEEK
    summary = f"{person_name(holder)} · {role} · {team}"
    description = f"{long_day(day)} – {long_day(end)}, {zone}"
    if before:
        summary += f" (for {person_name(before)})"
        description += f"\n{person_name(holder)} swapped with {person_name(before)}."
    return (
        "BEGIN:VEVENT",
        folded(f"UID:{name}/{day}@rota"),
        f"DTSTAMP:{start:%Y%m%d}T090000Z",
        f"LAST-MODIFIED:{start:%Y%m%d}T090000Z",
        "SEQUENCE:1" if before else "SEQUENCE:0",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{end:%Y%m%d}",
        folded("SUMMARY:" + escaped(summary)),
        folded("DESCRIPTION:" + escaped(description)),
        folded("CATEGORIES:" + escaped(role)),
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "END:VEVENT",
    )


def export(roster, turns, folder):
    swapped = swapped_turns(roster)
    zone = roster["timezone"]
    os.makedirs(folder)
    for team_id, team in roster["teams"].items():
        lines = [folded(line) for line in HEAD.format(name=team["name"], zone=zone).splitlines()]
        for rotation_id, rotation in team["rotations"].items():
            name = f"{team_id}/{rotation_id}"
            start, order = rotation["start"], rotation["order"]
            for turn in range(turns):
                day = start + turn * WEEK
                holder, before = swapped.get((name, day), (order[turn % len(order)], None))
                lines += event(name, label(rotation_id), team["name"], zone, start, day, holder, before)
        lines += ["END:VCALENDAR", ""]
        with open(os.path.join(folder, team_id + ".ics"), "w", encoding="utf-8", newline="") as file:
            file.write("\r\n".join(lines))


if sys.argv[1] == "who":
    who(read(sys.argv[2]))
else:
    export(read(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
