package rota.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.planning.Debts;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Stamp;
import rota.schedule.Schedule;
import rota.schedule.Spoken;

/** The ledger: what people agreed on, what became of it, and who owes whom. */
public final class LedgerText {

    /** More past or undone ones than that are only counted, unless all are asked for. */
    private static final int MOST_PAST = 10;

    private final Face face;
    private final Schedule schedule;
    private final Company company;
    private final Names names;
    private final Instant now;
    private final PrintWriter out;
    private boolean hasBegun;

    private LedgerText(Face face, Schedule schedule, Instant now, PrintWriter out) {
        this.face = face;
        this.schedule = schedule;
        this.company = schedule.company();
        this.names = Names.among(company.people().values());
        this.now = now;
        this.out = out;
    }

    /** Prints the overrides of these rotations: upcoming ones first, then orphans, undone and past ones, and who owes whom. */
    public static void print(
            Face face, Schedule schedule, List<RotationId> rotations, boolean all, Instant now, PrintWriter out) {
        LedgerText text = new LedgerText(face, schedule, now, out);
        List<LedgerEntry> entries = LedgerEntry.of(schedule, rotations, now);
        if (entries.isEmpty()) {
            out.println("Nothing has been agreed here: there are no overrides.");
            return;
        }
        text.section("Now and to come", entries, LedgerEntry.State.APPLIED, true);
        text.section("Orphans, which do nothing", entries, LedgerEntry.State.ORPHAN, true);
        text.section("Undone", entries, LedgerEntry.State.UNDONE, all);
        text.section("Past", entries, LedgerEntry.State.PAST, all);
        text.debts(Debts.of(schedule, rotations));
    }

    private void section(String title, List<LedgerEntry> entries, LedgerEntry.State state, boolean all) {
        List<LedgerEntry> some = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.state() == state) {
                some.add(entry);
            }
        }
        if (some.isEmpty()) {
            return;
        }
        boolean isOver = state == LedgerEntry.State.PAST || state == LedgerEntry.State.UNDONE;
        if (isOver) {
            Collections.reverse(some);
        }
        begin(title);
        int shown = all ? some.size() : Math.min(some.size(), MOST_PAST);
        Columns columns = new Columns(face).style(Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.QUIET);
        for (LedgerEntry entry : some.subList(0, shown)) {
            columns.row("  " + entry.entry().id(), role(entry.entry().rotation()), told(entry.entry()) + facts(entry));
        }
        columns.print(out);
        if (shown < some.size()) {
            out.println(face.quiet("  … and " + (some.size() - shown) + " more; --all shows them"));
        }
    }

    /** The title of a part, and a blank line between two parts. */
    private void begin(String title) {
        if (hasBegun) {
            out.println();
        }
        hasBegun = true;
        out.println(face.bold(title));
    }

    private String facts(LedgerEntry entry) {
        Entry.Facts facts = entry.entry().facts();
        StringBuilder text = new StringBuilder();
        if (entry.outcome().reason() != null) {
            text.append("; ").append(SafeText.of(entry.outcome().reason()));
        }
        if (facts.why() != null) {
            text.append(" (").append(SafeText.of(facts.why()).strip()).append(')');
        }
        stamp(text, ", agreed ", facts.made());
        stamp(text, ", undone ", facts.undone());
        if (!facts.forced().isEmpty()) {
            text.append(", although ").append(SafeText.of(String.join(", ", facts.forced())));
        }
        return text.toString();
    }

    private void stamp(StringBuilder text, String word, @Nullable Stamp stamp) {
        if (stamp != null) {
            LocalDate date = company.zone().local(stamp.at()).toLocalDate();
            int year = company.zone().local(now).getYear();
            text.append(word).append(date.getYear() == year ? Spoken.dayAndMonth(date) : Spoken.date(date));
            text.append(stamp.by() == null ? "" : " by " + names.of(stamp.by()));
        }
    }

    private void debts(Debts debts) {
        if (debts.all().isEmpty()) {
            return;
        }
        begin("Who owes whom, from covers");
        for (Debts.Debt debt : debts.all()) {
            out.println(
                    "  " + names.of(debt.debtor()) + " owes " + names.of(debt.creditor()) + " " + length(debt.time()));
        }
    }

    /** {@code 2 days 4 hours}; minutes only where there are no days. */
    static String length(Duration time) {
        long days = time.toDays();
        long hours = time.toHours() % 24;
        long minutes = time.toMinutes() % 60;
        List<String> parts = new ArrayList<>();
        add(parts, days, "day");
        add(parts, hours, "hour");
        add(parts, days == 0 ? minutes : 0, "minute");
        return parts.isEmpty() ? "less than a minute" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private String role(RotationId id) {
        return SafeText.of(schedule.named(id));
    }

    /** {@code Ben and Chi swapped W06 and W07}: what each of these overrides is about, in a few words. */
    public static List<String> told(Schedule schedule, List<Entry> entries) {
        Names names = Names.among(schedule.company().people().values());
        List<String> told = new ArrayList<>();
        for (Entry entry : entries) {
            told.add(told(schedule, names, entry));
        }
        return told;
    }

    private String told(Entry entry) {
        return told(schedule, names, entry);
    }

    private static String told(Schedule schedule, Names names, Entry entry) {
        return LedgerEntry.told(names, new When(schedule.rotation(entry.rotation())), entry);
    }

    /** Prints these overrides with the command that takes each back. */
    public static void latest(Face face, Schedule schedule, List<Entry> latest, Instant now, PrintWriter out) {
        LedgerText text = new LedgerText(face, schedule, now, out);
        if (latest.isEmpty()) {
            out.println("There is nothing to take back.");
            return;
        }
        Columns columns = new Columns(face);
        for (Entry entry : latest) {
            StringBuilder made = new StringBuilder();
            text.stamp(made, ", agreed ", entry.facts().made());
            columns.row("rota undo " + entry.id(), text.role(entry.rotation()), text.told(entry) + made);
        }
        columns.print(out);
    }
}
