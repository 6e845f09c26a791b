package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Two branches of a roster, made from the same one; each has files by their names.
 *
 * @param base what both come from
 * @param ours the one that the other is merged into
 * @param theirs the one that is merged into it
 */
record Branches(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {

    /** Skips what needs git where there is none. */
    static void needGit(Path folder) {
        try {
            git(folder, new byte[0], "--version");
        } catch (IOException | InterruptedException e) {
            throw new TestAbortedException("there is no git here to merge with", e);
        }
    }

    /** What git makes of each pair; without files where it finds a conflict. */
    static List<Map<String, String>> merged(Path folder, List<Branches> pairs) throws Exception {
        List<Map<String, String>> merged = new ArrayList<>();
        for (Map<String, String> files : leftByGit(folder, pairs)) {
            boolean isConflict = files.values().stream().anyMatch(text -> text.contains("<<<<<<<"));
            merged.add(isConflict ? Map.of() : files);
        }
        return merged;
    }

    /** The files that git leaves after each merge, with its marks where it finds a conflict. */
    static List<Map<String, String>> leftByGit(Path folder, List<Branches> pairs) throws Exception {
        Path repository = Files.createTempDirectory(folder, "repository");
        git(repository, new byte[0], "init", "-q");
        git(repository, stream(pairs), "fast-import", "--quiet");
        List<Map<String, String>> left = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            git(repository, new byte[0], "checkout", "-q", "-f", "ours" + i);
            git(repository, new byte[0], "merge", "-q", "-m", "both", "theirs" + i);
            left.add(files(repository));
        }
        return left;
    }

    /** The files of a folder by their names; what is hidden is none. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    files.put(name, Files.readString(file, UTF_8));
                }
            }
        }
        return new LinkedHashMap<>(files);
    }

    /** All branches as one stream, for git's fast-import. */
    private static byte[] stream(List<Branches> pairs) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int i = 0; i < pairs.size(); i++) {
            commit(stream, "base" + i, "", pairs.get(i).base);
            commit(stream, "ours" + i, "from refs/heads/base" + i + "\n", pairs.get(i).ours);
            commit(stream, "theirs" + i, "from refs/heads/base" + i + "\n", pairs.get(i).theirs);
        }
        return stream.toByteArray();
    }

    private static void commit(ByteArrayOutputStream stream, String branch, String from, Map<String, String> files)
            throws IOException {
        String head =
                "commit refs/heads/" + branch + "\ncommitter Ana <ana@example.com> 1768904100 +0000\ndata 0\n" + from;
        stream.write(head.getBytes(UTF_8));
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = file.getValue().getBytes(UTF_8);
            String line = "M 100644 inline " + file.getKey() + "\ndata " + content.length + "\n";
            stream.write(line.getBytes(UTF_8));
            stream.write(content);
            stream.write('\n');
        }
    }

    private static void git(Path folder, byte[] input, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ana", "-c", "user.email=ana@example.com"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.redirectErrorStream(true);
        Process git = builder.start();
        try (var in = git.getOutputStream()) {
            in.write(input);
        }
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isBetween(0, 1);
    }
}
