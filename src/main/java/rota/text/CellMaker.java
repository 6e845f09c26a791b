package rota.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Cadence;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** Makes the cells of one rotation: who has a stretch, and the notes for whatever else happens in it. */
final class CellMaker {

    private static final Overview.Cell CLOSED = new Overview.Cell("–", Style.QUIET, List.of(), null);

    private final Excerpt excerpt;
    private final RotationSchedule rotation;
    private final Names names;
    private final When when;
    private final OverrideNotes overrides;

    CellMaker(Excerpt excerpt, RotationSchedule rotation, Names names) {
        this.excerpt = excerpt;
        this.rotation = rotation;
        this.names = names;
        this.when = new When(rotation);
        this.overrides = new OverrideNotes(rotation, names);
    }

    /** The cell of a stretch of time. */
    Overview.Cell cell(Interval stretch) {
        List<Shift> shifts = excerpt.shifts(rotation, stretch);
        if (shifts.isEmpty()) {
            return CLOSED;
        }
        String main = main(shifts);
        List<Overview.Note> notes = new ArrayList<>();
        String inline = null;
        for (String id : touching(shifts)) {
            OverrideNotes.Place place = new OverrideNotes.Place(stretch, main, touchesAll(id, shifts));
            notes.add(overrides.note(id, place));
            inline = overrides.inline(id, place);
        }
        List<String> others = others(shifts, stretch, main);
        if (!others.isEmpty()) {
            inline = main + " (" + String.join(", ", others) + ")";
            notes.add(new Overview.Note(inline, "", ""));
        }
        addNewCadence(stretch, notes);
        return new Overview.Cell(main, style(main, shifts), notes, notes.size() == 1 ? inline : null);
    }

    private static Style style(String main, List<Shift> shifts) {
        if (main.equals(Names.GAP)) {
            return Style.ALARM;
        }
        for (Shift shift : shifts) {
            if (shift.isGap()) {
                return Style.WARNING;
            }
        }
        return Style.PLAIN;
    }

    private String called(Shift shift) {
        return shift.isGap() ? Names.GAP : names.of(shift.person());
    }

    /** Who has most of the first turn; a word for nobody only if no person has any. */
    private String main(List<Shift> shifts) {
        Map<String, Duration> persons = new LinkedHashMap<>();
        boolean gap = false;
        for (Shift shift : shifts) {
            if (shift.turn() == shifts.get(0).turn()) {
                gap |= shift.isGap();
                if (shift.person() != null) {
                    persons.merge(called(shift), shift.time().length(), Duration::plus);
                }
            }
        }
        String most = gap ? Names.GAP : Names.NOBODY;
        Duration longest = Duration.ZERO;
        for (Map.Entry<String, Duration> person : persons.entrySet()) {
            if (person.getValue().compareTo(longest) > 0) {
                most = person.getKey();
                longest = person.getValue();
            }
        }
        return most;
    }

    private static Set<String> touching(List<Shift> shifts) {
        Set<String> ids = new LinkedHashSet<>();
        for (Shift shift : shifts) {
            ids.addAll(shift.overrides());
        }
        return ids;
    }

    private static boolean touchesAll(String id, List<Shift> shifts) {
        for (Shift shift : shifts) {
            if (!shift.overrides().contains(id)) {
                return false;
            }
        }
        return true;
    }

    /** What the cell's name and the notes of the overrides leave unsaid: {@code Ana on Wed 21 Jan}, {@code ends Wed 4 Feb}. */
    private List<String> others(List<Shift> shifts, Interval stretch, String main) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Shift first = shifts.get(i);
            if (isSaid(first, shifts, main)) {
                continue;
            }
            while (i + 1 < shifts.size()
                    && called(shifts.get(i + 1)).equals(called(first))
                    && !isSaid(shifts.get(i + 1), shifts, main)) {
                i++;
            }
            Interval run =
                    new Interval(first.time().start(), shifts.get(i).time().end());
            boolean goesOn = i == shifts.size() - 1 && run.length().toDays() > 1;
            others.add(called(first) + " " + (goesOn ? when.from(run.start()) : when.of(run)));
        }
        Instant end = rotation.turns().end();
        if (end != null && stretch.start().isBefore(end) && end.isBefore(stretch.end())) {
            others.add("ends " + Spoken.dayAndMonth(rotation.turns().dateAt(end)));
        }
        return others;
    }

    private boolean isSaid(Shift shift, List<Shift> all, String main) {
        if (called(shift).equals(main) || !shift.overrides().isEmpty()) {
            return true;
        }
        // Where an override put the cell's name there, its note says who had it; that they kept the rest goes without.
        return shift.turn() == all.get(0).turn() && !shift.isOverridden() && !shift.isGap() && isByOverride(main, all);
    }

    private boolean isByOverride(String main, List<Shift> shifts) {
        for (Shift shift : shifts) {
            if (called(shift).equals(main) && !shift.overrides().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void addNewCadence(Interval stretch, List<Overview.Note> notes) {
        Turns turns = rotation.turns();
        Cadence before = turns.cadenceAt(stretch.start().minusNanos(1));
        for (Turn turn : turns.touching(stretch)) {
            Instant start = turn.time().start();
            Cadence cadence = turns.cadenceAt(start);
            if (stretch.contains(start) && !cadence.equals(before)) {
                notes.add(new Overview.Note(news(turn.from(), before, cadence), "", ""));
            }
            before = cadence;
        }
    }

    private static String news(LocalDate from, Cadence before, Cadence after) {
        List<String> news = new ArrayList<>();
        addNew(news, before.turn(), after.turn(), "turns of " + after.turn());
        addNew(news, before.handoff(), after.handoff(), "handoff " + HandoffText.of(after));
        addNew(news, before.zone(), after.zone(), after.zone().id());
        addNew(news, before.hours(), after.hours(), after.hours().toString());
        return "from " + Spoken.dayAndMonth(from) + ": " + String.join(", ", news);
    }

    private static void addNew(List<String> news, @Nullable Object before, @Nullable Object after, String text) {
        if (before != null && !before.equals(after)) {
            news.add(text);
        }
    }
}
