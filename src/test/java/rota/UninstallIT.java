package rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts/uninstall leaves alone: what is no longer as it was installed, and what never was. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
class UninstallIT {

    @TempDir
    private Path folder;

    private Clone clone;
    private Path home;
    private Path prefix;

    @BeforeEach
    void aCloneAndAPrefix() throws IOException {
        clone = Clone.in(folder.resolve("clone"));
        home = Files.createDirectory(folder.resolve("home"));
        prefix = home.resolve("prefix");
    }

    @Test
    void aFileThatSomebodyChangedStaysAndIsTold() throws Exception {
        Clone.Ran ran = clone.run("install", "--prefix", prefix.toString());
        assertThat(ran.exit()).as(ran.said()).isZero();
        Path changed = prefix.resolve("share/fish/vendor_completions.d/rota.fish");
        Files.writeString(changed, "# mine\n", StandardOpenOption.APPEND);

        assertThat(clone.run("uninstall", "--prefix=" + prefix).said())
                .contains("Kept, as somebody has changed them", changed.toString());
        assertThat(Clone.contents(prefix).keySet())
                .containsExactly(
                        "",
                        "share",
                        "share/fish",
                        "share/fish/vendor_completions.d",
                        prefix.relativize(changed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file 930766865 9 ../victim",
                "file 930766865 9 bin/../../victim",
                "made ../victim",
                "made lib/rota/0.1.0/../../../../victim",
                "file 930766865 9 /etc/victim",
                "file 930766865 9 bin/victim",
                "file 930766865 9 lib/rota/../victim",
                "dir share/empty",
                "made bin/rota",
                "nonsense",
                "",
            })
    void aListThatNamesWhatIsNeverInstalledIsNotFollowed(String line) throws Exception {
        for (String folder : List.of("bin", "lib/rota", "share/empty")) {
            Files.createDirectories(prefix.resolve(folder));
        }
        for (String file : List.of("victim", "bin/rota", "bin/victim", "lib/victim")) {
            Files.writeString(prefix.resolve(file), "123456789");
        }
        Files.writeString(home.resolve("victim"), "123456789");
        Files.writeString(prefix.resolve("lib/rota/manifest"), "file 930766865 9 bin/rota\n" + line + "\n");
        Map<String, String> before = Clone.contents(home);

        Clone.Ran ran = clone.run("uninstall", "--prefix", prefix.toString());
        assertThat(ran.exit()).as(ran.said()).isEqualTo(4);
        assertThat(ran.said()).startsWith("scripts/uninstall: nothing was changed, as ");
        assertThat(Clone.contents(home)).isEqualTo(before);
    }
}
