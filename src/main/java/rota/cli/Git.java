package rota.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The git repository that a roster lives in, as far as its own files go. */
final class Git {

    /** So many names a command line has room for everywhere. */
    private static final int AT_ONCE = 200;

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
            Path parent = file.toAbsolutePath().getParent();
            return parent == null ? file.toAbsolutePath() : real(parent).resolve(file.getFileName());
        }
    }

    /** Whether the file seems to be in a repository; git itself is not asked. */
    boolean isThere() {
        return repository(folder.normalize()) != null;
    }

    /** The repository that a path is in; null if there is none. */
    private static @Nullable Path repository(Path path) {
        for (Path here = path; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git"))) {
                return here;
            }
        }
        return null;
    }

    /** The user's e-mail address, or null if git doesn't know one. */
    @Nullable
    String email() {
        Ran ran = ask("config", "user.email");
        String email = ran.out.strip();
        return ran.exit == 0 && !email.isEmpty() ? email : null;
    }

    /**
     * Why a commit of just these files can't be made, as a sentence; null if it can.
     *
     * @param newFiles those of them that are yet to be made
     */
    @Nullable
    String obstacle(List<Path> files, List<Path> newFiles) {
        Ran inside = ask("rev-parse", "--is-inside-work-tree");
        if (inside.exit != 0 || !inside.out.strip().equals("true")) {
            return inside.exit == 127 ? "there is no git on the PATH" : named + " is in no git repository";
        }
        for (String head : List.of("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD")) {
            if (ask("rev-parse", "-q", "--verify", head).exit == 0) {
                return "a merge, rebase or the like is under way in the repository; finish it first";
            }
        }
        Path ignored = ignored(newFiles);
        if (ignored != null) {
            return "git is told to ignore " + ignored + "; look into .gitignore";
        }
        List<Path> known = new ArrayList<>(files);
        known.removeAll(Set.copyOf(newFiles));
        for (Path file : known) {
            Ran status = status(List.of(file));
            if (status.exit != 0) {
                return "git can't tell whether " + file + " has changes that are not committed";
            }
            if (!status.out.isBlank()) {
                return changed(file, status, "would get into the commit");
            }
        }
        return null;
    }

    /**
     * Which other file of the roster is not in git as it is here, as a sentence; null if none is. A commit that builds on it
     * would mean something else elsewhere.
     *
     * @param others the roster's files that would not be in the commit
     */
    @Nullable
    String leftOut(List<Path> others) {
        for (int from = 0; from < others.size(); from += AT_ONCE) {
            List<Path> some = others.subList(from, Math.min(others.size(), from + AT_ONCE));
            Ran all = status(some);
            if (all.exit == 0 && all.out.isBlank()) {
                continue;
            }
            for (Path file : some) { // one in another repository, such as a submodule, is not this one's to tell
                Ran status = status(List.of(file));
                if (!status.out.isBlank()) {
                    return changed(file, status, "this may build on");
                }
            }
        }
        return null;
    }

    private Ran status(List<Path> files) {
        return run(false, paths(List.of("status", "--porcelain", "--ignored", "--"), files));
    }

    private static String changed(Path file, Ran status, String matter) {
        return status.out.startsWith("??") || status.out.startsWith("!!")
                ? file + " is not in git yet; add and commit it first"
                : file + " has changes that are not committed, which " + matter + "; commit or undo them first";
    }

    /** The first of the files that git is told to ignore; null if it is none of them. */
    private @Nullable Path ignored(List<Path> files) {
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            if (run(false, paths(List.of("check-ignore", "--"), some)).exit == 0) {
                for (Path file : some) {
                    if (ask("check-ignore", "-q", "--", real(file).toString()).exit == 0) {
                        return file;
                    }
                }
            }
        }
        return null;
    }

    /**
     * Commits just these files, with the paragraphs as its message; says why that failed, or null if it didn't.
     *
     * @param newFiles those of them that git doesn't know yet
     */
    @Nullable
    String commit(List<Path> files, List<Path> newFiles, List<String> paragraphs) {
        if (!newFiles.isEmpty()) {
            Ran added = run(true, paths(List.of("add", "--"), newFiles));
            if (added.exit != 0) {
                return firstLine(added.out);
            }
        }
        List<String> args = new ArrayList<>(List.of("commit", "-q"));
        for (String paragraph : paragraphs) {
            args.addAll(List.of("-m", paragraph));
        }
        args.addAll(List.of("--only", "--"));
        Ran ran = run(true, paths(args, files));
        return ran.exit == 0 ? null : firstLine(ran.out);
    }

    private static List<String> paths(List<String> args, List<Path> files) {
        List<String> all = new ArrayList<>(args);
        for (Path file : files) {
            all.add(real(file).toString());
        }
        return all;
    }

    /** The commands that commit a new file, to be typed in the current folder; they make the repository if there is none. */
    static String adding(Path file, String message) {
        String init = new Git(file).isThere() ? "" : git(parent(file)) + "init && ";
        return init + command(List.of(file), List.of(file), List.of(message));
    }

    /**
     * The command that makes the same commit, to be typed in the current folder.
     *
     * @param untracked those of the files that git may not know yet
     */
    static String command(List<Path> files, List<Path> untracked, List<String> paragraphs) {
        Path parent = parent(files.get(0));
        String git = git(parent);
        StringBuilder command = new StringBuilder();
        if (!untracked.isEmpty()) {
            command.append(git).append("add").append(names(untracked, parent)).append(" && ");
        }
        command.append(git).append("commit");
        for (String paragraph : paragraphs) {
            command.append(" -m ").append(quoted(paragraph));
        }
        return command.append(names(files, parent)).toString();
    }

    private static String git(@Nullable Path parent) {
        return parent == null ? "git " : "git -C " + quoted(parent.toString()) + " ";
    }

    private static String names(List<Path> files, @Nullable Path parent) {
        StringBuilder names = new StringBuilder();
        for (Path file : files) {
            Path shown = parent == null ? file : parent.relativize(real(file));
            names.append(' ').append(quoted(literal(shown.toString())));
        }
        return names.toString();
    }

    /** The folder in which git has to find the files, where the current one would not do. */
    private static @Nullable Path parent(Path first) {
        Path real = real(first);
        boolean isLink = !first.toAbsolutePath().normalize().equals(real);
        Path repository = repository(real);
        boolean isElsewhere =
                repository != null && !Path.of("").toAbsolutePath().startsWith(repository);
        return first.isAbsolute() || isLink || isElsewhere ? real.getParent() : null;
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
        if (!args.get(0).equals("check-ignore")) { // which never takes a name for a pattern, and can't be told so
            git.environment().put("GIT_LITERAL_PATHSPECS", "1");
        }
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
