// When the events of a calendar begin by ical.js: a line for each, with every beginning before a time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, file, until] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(join(modules, "node_modules/ical.js/dist/ical.js")).href);

const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
const end = ICAL.Time.fromString(until);
for (const component of calendar.getAllSubcomponents("vevent")) {
    const starts = [];
    const iterator = new ICAL.Event(component).iterator();
    for (let next = iterator.next(); next && next.compare(end) < 0; next = iterator.next()) {
        starts.push(next.toString());
    }
    console.log(starts.join(" "));
}
