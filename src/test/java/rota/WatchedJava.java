package rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java that has another one run what it is told to, and remembers with which words and which classes that was. */
record WatchedJava(Path home) {

    /** One that needs less time for an archive, as it learns from a mistake which classes rota needs. */
    static WatchedJava in(Path home) throws IOException {
        return in(home, "rota.Main");
    }

    /** One that learns from a run of this class which classes rota needs. */
    static WatchedJava in(Path home, String training) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        WatchedJava java = new WatchedJava(home);
        java.isBuilt("1");
        Path command = Files.writeString(
                home.resolve("bin/java"), """
                #!/bin/sh
                printf '%%s\\n' "$@" '' >>'%1$s/words'
                for word; do
                  shift
                  [ "$word" != rota.Training ] || word=%3$s
                  set -- "$@" "$word"
                  [ "$word" != -Xlog:disable ] || set -- "$@" '-Xlog:class+load:file=%1$s/classes'
                done
                exec '%2$s/bin/java' "$@"
                """.formatted(home, System.getProperty("java.home"), training));
        assertThat(command.toFile().setExecutable(true)).isTrue();
        return java;
    }

    /** Says that it is this build, as an update in place would. */
    void isBuilt(String build) throws IOException {
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + build + "\"\n");
    }

    /** The words of each run since this was last asked, a line each. */
    List<String> runs() throws IOException {
        Path words = home.resolve("words");
        if (!Files.exists(words)) {
            return List.of();
        }
        List<String> runs = List.of(Files.readString(words).split("\n\n", -1));
        Files.delete(words);
        return runs.subList(0, runs.size() - 1);
    }

    /** The classes that the last run loaded, and where each came from. */
    List<String> classes() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("classes"))) {
            return lines.filter(line -> line.contains(" source: ")).toList();
        }
    }
}
