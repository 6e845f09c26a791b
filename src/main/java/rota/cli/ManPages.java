package rota.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rota.files.CannotWrite;
import rota.files.GeneratedFile;
import rota.files.GeneratedFolder;
import rota.text.ManPage;
import rota.text.ManSheet;
import rota.text.Sheet;
import rota.text.Usage;

/** The manual: {@code rota(1)}, a page a command, and {@code rotations.yaml(5)}. */
final class ManPages {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ROSTER = "rotations.yaml";

    private ManPages() {}

    /**
     * Writes the pages into a folder, which is made if it isn't there.
     *
     * @return the names of the files
     * @throws Refusal if that can't be, or a file of one of the names is there that is no page of rota's
     */
    static List<String> write(Path folder, String version) throws IOException {
        Map<String, String> pages = all(version);
        try (GeneratedFolder files = GeneratedFolder.open(folder, PATIENCE)) {
            for (String name : pages.keySet()) {
                requireOwn(files, name);
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                byte[] content = page.getValue().getBytes(StandardCharsets.US_ASCII);
                GeneratedFile file = files.file(page.getKey());
                file.append(content, 0, content.length);
                file.finish();
            }
            files.commit();
        } catch (CannotWrite failed) {
            throw CalendarFolder.refusal(failed);
        }
        return List.copyOf(pages.keySet());
    }

    private static void requireOwn(GeneratedFolder files, String name) throws CannotWrite {
        if (files.isForeign(name, ManPage.BEGINNING.getBytes(StandardCharsets.US_ASCII))) {
            throw new Refusal(
                    Refusal.REFUSED,
                    files.shown(name)
                            + " is there already and was not made by rota; name another folder, or move it away",
                    List.of());
        }
    }

    /** The pages by the names of their files. */
    static Map<String, String> all(String version) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Usage rota = Rota.syntax().usage();
        List<Sheet.Part> topics = new ArrayList<>();
        topics.addAll(Topics.page("environment").parts());
        topics.addAll(below("Times", "when"));
        topics.addAll(below("Teams and people", "what"));
        Sheet overview = ManSheet.overview(rota, Contents.groups(), topics, others("rota"));
        pages.put("rota.1", page("rota", 1, version, rota.brief(), overview));
        for (String name : Program.commands()) {
            Usage usage = Program.command(name).syntax().usage();
            Sheet sheet =
                    ManSheet.of(usage, isEditing(usage) ? Topics.page("editing").parts() : List.of(), others(name));
            pages.put("rota-" + name + ".1", page("rota-" + name, 1, version, usage.brief(), sheet));
        }
        List<Sheet.Part> roster = below("Description", "roster");
        roster.add(new Sheet.Heading("See also"));
        roster.add(new Sheet.Prose("rota(1), rota-check(1)"));
        pages.put(
                ROSTER + ".5",
                page(ROSTER, 5, version, "who is on call: people, teams, orders, overrides", new Sheet(roster)));
        return pages;
    }

    private static List<Sheet.Part> below(String title, String topic) throws IOException {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Heading(title));
        parts.addAll(Topics.page(topic).parts());
        return parts;
    }

    private static boolean isEditing(Usage usage) {
        return usage.options().stream().anyMatch(option -> option.name().equals("--dry-run"));
    }

    private static List<String> others(String name) {
        List<String> others = new ArrayList<>();
        if (name.equals("rota")) {
            Program.commands().forEach(command -> others.add("rota-" + command + "(1)"));
        } else {
            others.add("rota(1)");
        }
        others.add(ROSTER + "(5)");
        return others;
    }

    private static String page(String name, int section, String version, String brief, Sheet sheet) throws IOException {
        StringWriter out = new StringWriter();
        ManPage.write(name, section, version, Character.toLowerCase(brief.charAt(0)) + brief.substring(1), sheet, out);
        return out.toString();
    }
}
