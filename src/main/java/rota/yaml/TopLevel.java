package rota.yaml;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Handoff;
import rota.rotation.Zone;
import rota.yaml.Node.Mapping;

/**
 * What the top file says for everything that says nothing else.
 *
 * <pre>
 * timezone: Europe/London
 * handoff: monday 09:00
 * uid-domain: support.example.com
 * </pre>
 *
 * @param zone the file's zone
 * @param handoff the file's handoff; null if it can't be known, because what stands there is wrong
 * @param uidDomain the right-hand side of calendar UIDs
 * @param site where pages are served, or null
 * @param publicReasons whether feeds and pages may say why
 */
record TopLevel(
        Zone zone,
        @Nullable Handoff handoff,
        String uidDomain,
        @Nullable String site,
        boolean publicReasons) {

    static final Handoff USUAL = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));

    static TopLevel of(Mapping file, Reading reading) {
        Zone zone = reading.zones.optional(file);
        Handoff handoff = reading.cadences.handoff(file);
        String domain = reading.texts.domain(file);
        return new TopLevel(
                zone == null ? Zone.UTC : zone,
                reading.shapes.isMissing(file, "handoff") ? USUAL : handoff,
                domain == null ? "rota" : domain,
                reading.texts.site(file),
                reading.texts
                        .choice(file, "reasons", List.of("private", "public"))
                        .equals("public"));
    }
}
