package rota.text;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import rota.schedule.Outcome;

/** What was written, for programs. */
public final class WrittenJson {

    private WrittenJson() {}

    /** Prints {@code {"output", "from", "until", "files": [{"name", "state", "events"}], "orphans": […]}}. */
    public static void print(Written written, List<Outcome> orphans, Writer out) {
        Json json = new Json(out).object().field("output", written.where());
        json.field("from", written.from().toString());
        json.field("until", written.until().toString());
        json.name("files").array();
        for (Written.File file : written.files()) {
            json.inline().object().field("name", file.name());
            json.field("state", file.state().name().toLowerCase(Locale.ROOT)).name("events");
            if (file.events() == null) {
                json.value(null);
            } else {
                json.value(file.events());
            }
            json.end();
        }
        json.end();
        OrphanText.print(orphans, json);
        json.end();
    }
}
