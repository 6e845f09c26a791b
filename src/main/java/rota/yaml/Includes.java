package rota.yaml;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * Finds the files that the top file includes: {@code include: [teams/*.yaml]}.
 *
 * <p>They are below its folder, also once symbolic links are followed, and come in the order of their names, whatever the
 * file system's is.
 */
final class Includes {

    private static final String EXAMPLE = "include: [teams/*.yaml]";
    private static final int MOST_SEEN = 100_000;

    private final Reading reading;
    private final Path top;
    private final Path folder;
    /** The files by their names below the folder. */
    private final Map<String, RosterFile> found = new TreeMap<>();

    private final Set<Path> real = new HashSet<>();
    private int seen;

    Includes(Reading reading, Path top) {
        this.reading = reading;
        this.top = top;
        Path parent = top.getParent();
        this.folder = parent == null ? Path.of("") : parent;
    }

    /**
     * The files that the globs under {@code include} match.
     *
     * @throws UnreadableRoster if a folder can't be listed, or a file's kind not be known
     */
    List<RosterFile> files(Mapping topFile) throws UnreadableRoster {
        Entry include = topFile.entry("include");
        if (include == null) {
            return List.of();
        }
        int before = reading.mistakes.count();
        List<Node> globs =
                include.value() instanceof Node.Scalar && !include.value().isNothing()
                        ? List.of(include.value())
                        : reading.shapes.items("include", include.value(), EXAMPLE);
        try {
            real.add(top.toRealPath());
            for (Node node : globs) {
                String glob = reading.shapes.text("include", node, EXAMPLE);
                if (glob != null && isBelow(node, glob)) {
                    match(node, glob);
                }
            }
        } catch (IOException failure) {
            throw RosterFile.unreadable(folder, failure);
        }
        if (reading.mistakes.count() > before) {
            reading.mistakes.hideNames();
        }
        return new ArrayList<>(found.values());
    }

    private boolean isBelow(Node node, String glob) {
        if (!staysBelow(glob)) {
            refuse(node, Quoted.of(glob) + " is not below the folder of this file; write for example " + EXAMPLE);
            return false;
        }
        return true;
    }

    /** Whether a path, or a pattern of paths, leads to what is below the folder it starts from, as long as no link leads out. */
    static boolean staysBelow(String path) {
        boolean absolute =
                path.startsWith("/") || path.startsWith("~") || path.indexOf('\\') >= 0 || path.startsWith(":", 1);
        boolean climbs = ("/" + path + "/").contains("/../");
        return !path.isBlank() && !absolute && !climbs;
    }

    private void refuse(Node node, String message) {
        reading.mistakes.add(node, "include", message);
    }

    private void match(Node node, String glob) throws IOException, UnreadableRoster {
        if (hasOtherPatterns(glob)) {
            refuse(node, Quoted.of(glob) + " is no pattern of names; write for example " + EXAMPLE);
            return;
        }
        int before = reading.mistakes.count();
        List<Path> matching = List.of(folder);
        for (String name : glob.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                matching = below(node, matching, name);
            }
        }
        if (matching.isEmpty() && reading.mistakes.count() == before) {
            refuse(node, "no file matches " + Quoted.of(glob) + "; it is looked for below the folder of this file");
        }
        for (Path path : matching) {
            include(node, path);
        }
    }

    /** What the folders hold of that name, in the order of the names. */
    private List<Path> below(Node node, List<Path> folders, String name) throws IOException {
        List<Path> below = new ArrayList<>();
        for (Path parent : folders) {
            if (name.equals("**")) {
                addFolders(node, parent, below);
            } else if (!isPattern(name)) {
                Path child = parent.resolve(name);
                if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
                    below.add(child);
                } else {
                    children(node, parent); // that it is not there is known of this folder from now on
                }
            } else {
                addMatching(node, parent, name, below);
            }
        }
        return below;
    }

    private static boolean isPattern(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    /** What other programs know as patterns too, but which can take for ever to match. */
    private static boolean hasOtherPatterns(String glob) {
        return glob.indexOf('[') >= 0 || glob.indexOf('{') >= 0;
    }

    /** Whether the name fits the pattern, in which {@code *} is any letters and {@code ?} is one. */
    private static boolean matches(String pattern, String name) {
        int p = 0;
        int star = -1;
        int afterStar = 0;
        for (int n = 0; n < name.length(); ) {
            char c = p < pattern.length() ? pattern.charAt(p) : '/';
            if (c == '*') {
                star = p++;
                afterStar = n;
            } else if (c == '?' || c == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++afterStar;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private void addFolders(Node node, Path parent, List<Path> below) throws IOException {
        below.add(parent);
        for (Path child : children(node, parent)) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && !isHidden(child)) {
                addFolders(node, child, below);
            }
        }
    }

    private void addMatching(Node node, Path parent, String name, List<Path> below) throws IOException {
        for (Path child : children(node, parent)) {
            if (matches(name, child.getFileName().toString()) && (name.startsWith(".") || !isHidden(child))) {
                below.add(child);
            }
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private List<Path> children(Node node, Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        if (!parent.toRealPath().startsWith(folder.toRealPath())) {
            refuse(node, leadsOut(parent));
            return List.of();
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(parent)) {
            for (Path child : listing) {
                children.add(child);
                if (++seen > MOST_SEEN) {
                    throw new IOException("too many files");
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(children);
        reading.folders.put(
                parent,
                children.stream().map(child -> child.getFileName().toString()).toList());
        return children;
    }

    private void include(Node node, Path path) throws IOException, UnreadableRoster {
        String name = name(path);
        if (found.containsKey(name)) {
            return;
        }
        Path target = target(node, path);
        if (target == null) {
            return;
        }
        if (target.equals(top.toRealPath())) {
            refuse(node, name + " is this file itself; write a pattern that doesn't match it");
        } else if (!target.startsWith(folder.toRealPath())) {
            refuse(node, leadsOut(path));
        } else if (!Files.isRegularFile(path)) {
            refuse(
                    node,
                    name + " is not an ordinary file, but a folder, a pipe or a device; write for example " + EXAMPLE);
        } else if (real.add(target)) {
            found.put(name, RosterFile.require(path));
        }
    }

    private String leadsOut(Path path) {
        return name(path) + " is a link that leads out of the folder of this file; copy the file there";
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private @Nullable Path target(Node node, Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException dangling) {
            refuse(node, path + " is a link that leads nowhere");
            return null;
        }
    }
}
