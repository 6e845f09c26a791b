// What ical.js reads in every calendar of a folder: a line for each event, in their order.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, folder] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(join(modules, "node_modules/ical.js/dist/ical.js")).href);

const files = (of) =>
    readdirSync(of).flatMap((name) => {
        const path = join(of, name);
        return statSync(path).isDirectory() ? files(path) : path.endsWith(".ics") ? [path] : [];
    });
const named = files(folder).map((path) => ({ path, name: relative(folder, path).split(sep).join("/") }));
named.sort((one, other) => (one.name < other.name ? -1 : 1));

const lines = [];
for (const { path, name } of named) {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
    for (const component of calendar.getAllSubcomponents("vevent")) {
        const event = new ICAL.Event(component, { strictExceptions: true });
        const status = component.getFirstPropertyValue("status");
        lines.push([name, event.uid, event.startDate, event.endDate, status, event.summary].join("\t"));
    }
}
process.stdout.write(lines.map((line) => line + "\n").join(""));
