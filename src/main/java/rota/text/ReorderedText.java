package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Edit;
import rota.edit.Proposal;
import rota.edit.Reordered;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Spoken;

/** A joiner or a leaver: the orders that change, whose turns move, and how many would have moved by hand. */
public final class ReorderedText {

    /** More turns of one person than that are counted. */
    private static final int MOST_NAMED = 60;

    private ReorderedText() {}

    /** Prints all of it. */
    public static void print(Face face, Reordered reordered, Instant now, PrintWriter out) {
        Proposal proposal = reordered.proposal();
        Company company = proposal.after().company();
        for (Edit edit : proposal.edits()) {
            if (edit instanceof Edit.AddPerson add) {
                Sentences.say(
                        face, Names.full(add.person()) + " (" + add.person().id() + ") is new in this roster.", out);
            }
        }
        for (Reordered.NewOrder order : reordered.orders()) {
            Sentences.say(face, sentence(company, order), out);
        }
        out.println();
        for (Moves moves : Moves.of(proposal)) {
            print(face, company, moves, proposal, out);
        }
        for (Reordered.Edited edited : reordered.edited()) {
            Sentences.say(face, counted(company, edited), out);
        }
        new EditText(face, now, out).warnings(proposal);
    }

    /** Whose turns move: for each person those that they have no longer, and those that they have instead. */
    private static void print(Face face, Company company, Moves moves, Proposal proposal, PrintWriter out) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        Map<String, List<String>> gained = new LinkedHashMap<>();
        Turns turns = proposal.after().rotation(moves.rotation()).turns();
        for (Moves.Row row : moves.rows()) {
            String label = label(turns, row);
            add(lost, row.before(), label);
            add(gained, row.after(), label);
        }
        Set<String> people = new LinkedHashSet<>(gained.keySet());
        people.addAll(lost.keySet());
        out.println(face.bold(moves.roles(company)) + face.quiet("  turns that move, by week"));
        Columns columns = new Columns(face).style(Style.PLAIN, Style.QUIET);
        for (String person : people) {
            String name = Names.full(company.person(person));
            String after = listed(gained.get(person));
            String before = listed(lost.get(person));
            if (!before.isEmpty()) {
                columns.row("  " + name, "before", before);
            }
            if (!after.isEmpty()) {
                columns.row(before.isEmpty() ? "  " + name : "", "after", after);
            }
        }
        columns.print(out);
    }

    /** The week that the turn begins in; the date where more than one begins in a week. */
    private static String label(Turns turns, Moves.Row row) {
        Turn turn = turns.at(row.time().start());
        if (turn == null) {
            return "";
        }
        boolean isShort =
                turn.until() != null && turn.until().isBefore(turn.from().plusDays(7));
        return isShort ? When.dayAndMonth(turn.from()) : When.week(turn.from());
    }

    private static void add(Map<String, List<String>> turns, @Nullable String person, String label) {
        if (person != null) {
            List<String> labels = turns.computeIfAbsent(person, known -> new ArrayList<>());
            if (!labels.contains(label)) {
                labels.add(label);
            }
        }
    }

    private static String listed(@Nullable List<String> labels) {
        if (labels == null) {
            return "";
        }
        int more = labels.size() - MOST_NAMED;
        return joined(labels.subList(0, Math.min(labels.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** {@code W06 W09}, and {@code 5 8 11 Jan, 1 Feb}: the month of several days is said once. */
    private static String joined(List<String> labels) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            int month = label.indexOf(' ');
            boolean isLast = i == labels.size() - 1;
            boolean isShared = month > 0 && !isLast && labels.get(i + 1).endsWith(label.substring(month));
            joined.append(isShared ? label.substring(0, month) : label);
            joined.append(isLast ? "" : month > 0 && !isShared ? ", " : " ");
        }
        return joined.toString();
    }

    private static String sentence(Company company, Reordered.NewOrder order) {
        return role(company, order.rotation()) + ", from " + date(order.from()) + ": "
                + String.join(", ", order.order()) + " (was " + String.join(", ", order.was()) + ")"
                + (order.isThere() ? "; this date had an order already, which is amended" : "");
    }

    private static String counted(Company company, Reordered.Edited edited) {
        String turns = edited.moved() == 1 ? "1 turn moves" : edited.moved() + " turns move";
        String sentence = role(company, edited.rotation()) + ": " + turns + " within 52 weeks, none before.";
        if (edited.byHand() == null || edited.byHandPast() == null) {
            return sentence;
        }
        int past = edited.byHandPast();
        return sentence + " Editing the list instead would have moved " + edited.byHand()
                + (past == 0 ? "" : ", and rewritten " + past + (past == 1 ? " that has begun" : " that have begun"))
                + ".";
    }

    private static String date(LocalDate date) {
        return Spoken.date(date);
    }

    private static String role(Company company, RotationId id) {
        return SafeText.of(
                company.team(id.team()).name() + " " + company.rotation(id).name());
    }

    /** Writes {@code "orders": […], "by_hand": […]}. */
    public static void json(Reordered reordered, Json json) {
        json.name("orders").array();
        for (Reordered.NewOrder order : reordered.orders()) {
            begin(order.rotation(), json).field("from", order.from().toString());
            json.field("was", order.was()).field("order", order.order());
            json.field("amended", order.isThere()).end();
        }
        json.end().name("by_hand").array();
        for (Reordered.Edited edited : reordered.edited()) {
            begin(edited.rotation(), json).field("moved", edited.moved());
            count("by_hand", edited.byHand(), json);
            count("by_hand_past", edited.byHandPast(), json);
            json.end();
        }
        json.end();
    }

    private static void count(String name, @Nullable Integer count, Json json) {
        if (count == null) {
            json.field(name, (String) null);
        } else {
            json.field(name, count);
        }
    }

    private static Json begin(RotationId id, Json json) {
        return json.inline().object().field("team", id.team()).field("rotation", id.rotation());
    }
}
