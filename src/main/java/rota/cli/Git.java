package rota.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The git repository that a roster lives in, as far as its own files go. */
final class Git {

    private final Path folder;
    private final Path named;

    /** The repository of a file, which need not be in one. */
    Git(Path file) {
        this.named = file;
        Path parent = real(file).getParent();
        this.folder = parent == null ? Path.of("") : parent;
    }

    /**
     * What git printed.
     *
     * @param exit its exit code; 127 if there is no git
     * @param out what it answered
     */
    private record Ran(int exit, String out) {}

    /** Where a file really is, when links are followed; git knows nothing of those that lead into a repository. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath();
        }
    }

    /** Whether the file seems to be in a repository; git itself is not asked. */
    boolean isThere() {
        for (Path here = folder.normalize(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** The user's e-mail address, or null if git doesn't know one. */
    @Nullable
    String email() {
        Ran ran = ask("config", "user.email");
        String email = ran.out.strip();
        return ran.exit == 0 && !email.isEmpty() ? email : null;
    }

    /** Why a commit of just these files can't be made, as a sentence; null if it can. */
    @Nullable
    String obstacle(List<Path> files) {
        Ran inside = ask("rev-parse", "--is-inside-work-tree");
        if (inside.exit != 0 || !inside.out.strip().equals("true")) {
            return inside.exit == 127 ? "there is no git on the PATH" : named + " is in no git repository";
        }
        for (String head : List.of("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD")) {
            if (ask("rev-parse", "-q", "--verify", head).exit == 0) {
                return "a merge, rebase or the like is under way in the repository; finish it first";
            }
        }
        for (Path file : files) {
            Ran status =
                    ask("status", "--porcelain", "--ignored", "--", real(file).toString());
            if (status.exit != 0) {
                return "git can't tell whether " + file + " has changes that are not committed";
            }
            if (status.out.startsWith("??") || status.out.startsWith("!!")) {
                return file + " is not in git yet; add and commit it first";
            }
            if (!status.out.isBlank()) {
                return file
                        + " has changes that are not committed, which would get into the commit; commit or undo them first";
            }
        }
        return null;
    }

    /** Commits just these files, with the paragraphs as its message; says why that failed, or null if it didn't. */
    @Nullable
    String commit(List<Path> files, List<String> paragraphs) {
        List<String> args = new ArrayList<>(List.of("commit", "-q"));
        for (String paragraph : paragraphs) {
            args.addAll(List.of("-m", paragraph));
        }
        args.addAll(List.of("--only", "--"));
        for (Path file : files) {
            args.add(real(file).toString());
        }
        Ran ran = run(true, args);
        return ran.exit == 0 ? null : firstLine(ran.out);
    }

    /** The command that makes the same commit, to be typed in the current folder. */
    static String command(List<Path> files, List<String> paragraphs) {
        StringBuilder command = new StringBuilder("git ");
        boolean isLink = !files.get(0).toAbsolutePath().normalize().equals(real(files.get(0)));
        Path parent = files.get(0).isAbsolute() || isLink ? real(files.get(0)).getParent() : null;
        if (parent != null) {
            command.append("-C ").append(quoted(parent.toString())).append(' ');
        }
        command.append("commit");
        for (String paragraph : paragraphs) {
            command.append(" -m ").append(quoted(paragraph));
        }
        for (Path file : files) {
            Path shown = parent == null ? file : parent.relativize(real(file));
            command.append(' ').append(quoted(literal(shown.toString())));
        }
        return command.toString();
    }

    /** A file's name as git takes it for one, also where it would be a pattern or an option. */
    private static String literal(String name) {
        boolean isPattern = name.startsWith(":") || name.startsWith("-");
        for (char c : "*?[\\".toCharArray()) {
            isPattern |= name.indexOf(c) >= 0;
        }
        return isPattern ? ":(literal)" + name : name;
    }

    /** A word as a shell takes it for one. */
    static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && "-_./@:=+,".indexOf(c) < 0) {
                return "'" + word.replace("'", "'\\''") + "'";
            }
        }
        return word.isEmpty() ? "''" : word;
    }

    private static String firstLine(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end < 0 ? stripped : stripped.substring(0, end);
    }

    private Ran ask(String... args) {
        return run(false, List.of(args));
    }

    private Ran run(boolean withErrors, List<String> args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(args);
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(withErrors);
        git.environment().put("GIT_LITERAL_PATHSPECS", "1"); // a file's name is no pattern
        if (!withErrors) {
            git.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out);
        } catch (IOException e) {
            return new Ran(127, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran(130, "");
        }
    }
}
