package rota.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Findings;
import rota.schedule.Schedule;
import rota.schedule.Spoken;
import rota.text.Problem;
import rota.text.ProblemText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota check}: every mistake, then warnings and notes. */
final class Check implements Command {

    private static final int WEEKS = 26;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "check",
                        "What is wrong in the roster and in the coming weeks. Mistakes are in the file; warnings are gaps, people on call while"
                                + " away or twice at once, and overrides that do nothing; notes are worth a look.",
                        "rota check                         the next 26 weeks of everything",
                        "rota check --strict                exit with 5 if there is a warning",
                        "rota check --format github         annotations for a pull request")
                .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                .option("--weeks", "N", "How many weeks to look ahead; by default 26.")
                .option("--until", "DATE", "The first date that is not looked at.")
                .flag("--strict", "Exit with 5 if there is a warning.")
                .option("--format", "FORMAT", "text or github; by default text.")
                .exits(Failures.MISTAKES, Failures.WARNINGS);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        String format = said.option("--format", "text");
        if (!format.equals("text") && !format.equals("github")) {
            throw new UsageError("--format takes text or github, not '" + format + "'");
        }
        Schedule schedule;
        try {
            schedule = rota.scheduleWithAbsences();
        } catch (InvalidRoster e) {
            throw invalid(rota, format, e);
        }
        List<RotationId> rotations = What.rotations(rota.company(), said.words());
        LocalDate named = DateRange.end(rota.today(), said.option("--weeks"), said.option("--until"));
        LocalDate end = named == null ? rota.today().plusWeeks(WEEKS) : named;
        Instant endInstant = rota.company().midnight(end);
        Interval horizon = Interval.between(rota.now(), endInstant);
        List<Problem> problems = new ArrayList<>(Problems.ofLedger(rota.roster()));
        problems.addAll(Problems.ofFindings(schedule, rota.places(), Findings.in(schedule, rotations, horizon)));
        int warnings = said.flag("--strict") ? warnings(problems) : 0;
        if (warnings > 0) {
            String sentence = warnings == 1 ? "there is a warning" : "there are " + warnings + " warnings";
            throw failed(rota, format, problems, Failures.WARNINGS, sentence);
        }
        print(rota, format, problems, 0, "");
        if (problems.isEmpty() && format.equals("text") && !rota.json()) {
            rota.out().println(allIsWell(rotations.size(), end));
        }
        return 0;
    }

    /** In text the mistakes are told as by every command; the other formats are for programs that want them as the answer. */
    private static AnswerGiven invalid(Rota rota, String format, InvalidRoster e) throws InvalidRoster {
        if (!rota.json() && format.equals("text")) {
            throw e;
        }
        return failed(rota, format, Problems.ofMistakes(e.mistakes()), Failures.MISTAKES, Failures.summary(e));
    }

    private static AnswerGiven failed(Rota rota, String format, List<Problem> problems, int code, String sentence) {
        print(rota, format, problems, code, sentence);
        return new AnswerGiven(code, sentence);
    }

    private static void print(Rota rota, String format, List<Problem> problems, int code, String sentence) {
        if (rota.json()) {
            ProblemText.printJson(problems, code, sentence, rota.out());
            return;
        }
        for (Problem problem : problems) {
            if (format.equals("github")) {
                ProblemText.printForGitHub(problem, rota.out());
            } else {
                ProblemText.print(rota.face(), problem, false, rota.out());
            }
        }
    }

    private static String allIsWell(int rotations, LocalDate end) {
        return "All is well with " + (rotations == 1 ? "1 rotation" : rotations + " rotations") + " until "
                + Spoken.date(end) + ".";
    }

    private static int warnings(List<Problem> problems) {
        int warnings = 0;
        for (Problem problem : problems) {
            warnings += problem.severity() == Problem.Severity.WARNING ? 1 : 0;
        }
        return warnings;
    }
}
