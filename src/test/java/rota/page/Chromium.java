package rota.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real browser without a window, driven by Node; fetched where the machine has the means, else its tests are skipped. */
final class Chromium {

    private static final List<String> MODULES = List.of("playwright-core@1.65.1", "axe-core@4.14.1");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** Only so that a hang fails. */
    private static final int HANGS_AFTER_MINUTES = 10;

    private final Path program;
    private final Path modules;

    private Chromium(Path program, Path modules) {
        this.program = program;
        this.modules = modules;
    }

    /**
     * The browser, with what drives it.
     *
     * @param folder where modules are put; the environment's {@code ROTA_NODE_MODULES} names one that has them already
     */
    static Chromium here(Path folder) throws IOException {
        assumeTrue(onPath("node") != null && onPath("npm") != null, "node and npm are needed to drive a browser");
        Path program = found();
        if (program == null) {
            run(folder, "apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
            program = found();
        }
        assumeTrue(program != null, "chromium is needed, and is neither here nor to be installed");
        String given = System.getenv("ROTA_NODE_MODULES");
        Path modules = given == null ? folder : Path.of(given);
        if (!Files.exists(modules.resolve("node_modules/axe-core"))) {
            List<String> install = new ArrayList<>(List.of("npm", "install", "--no-save", "--no-audit", "--no-fund"));
            install.addAll(List.of("--prefix", modules.toString()));
            install.addAll(MODULES);
            String said = run(folder, install.toArray(new String[0]));
            assumeTrue(Files.exists(modules.resolve("node_modules/axe-core")), "npm could not install: " + said);
        }
        return new Chromium(program, modules);
    }

    private static @Nullable Path found() {
        for (String name : NAMES) {
            Path program = onPath(name);
            if (program != null) {
                return program;
            }
        }
        return null;
    }

    private static @Nullable Path onPath(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        return null;
    }

    /** What a script prints, which is called with the modules, the browser and these arguments. */
    String output(Path script, Path folder, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("node", script.toString(), modules.toString(), program.toString()));
        command.addAll(List.of(arguments));
        return run(folder, command.toArray(new String[0]));
    }

    private static String run(Path folder, String... command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " hangs: " + Files.readString(said, UTF_8));
            }
            return Files.readString(said, UTF_8);
        } catch (IOException cannotRun) {
            return cannotRun.toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
