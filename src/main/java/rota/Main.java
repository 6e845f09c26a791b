package rota;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import rota.cli.Answer;
import rota.cli.Program;
import rota.cli.Surroundings;
import rota.cli.Surroundings.LocalZone;

/**
 * Starts the program and exits with its code. The clock, the machine's zone, the environment and the standard streams are read
 * here and nowhere else.
 */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Answer out = new Answer(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        Answer err = new Answer(new FileOutputStream(FileDescriptor.err));
        int exit = run(System.in, out, err, args);
        if (exit != 0) {
            // Not for success: since Java 21, exit() first opens a log, which takes as long as half a command does.
            System.exit(exit);
        }
    }

    private static int run(InputStream in, Answer out, Answer err, String... args) {
        Surroundings surroundings = new Surroundings(
                Path.of(""),
                System.getenv(),
                Instant.now(),
                in,
                out,
                err,
                terminals(),
                columns(),
                new MachineZone(),
                null);
        return new Program(surroundings).run(args);
    }

    /** Which of the streams 0, 1 and 2 are terminals: as the launcher says, else as well as the JVM can tell. */
    @SuppressWarnings("SystemConsoleNull") // the property brings back the console that is null without a terminal
    private static String terminals() {
        String told = System.getProperty("rota.tty");
        if (told != null) {
            return told;
        }
        System.setProperty("jdk.console", "java.base");
        return System.console() == null ? "" : "012";
    }

    /** A class rather than a lambda: every command makes one, and hardly any asks it. */
    private static final class MachineZone implements LocalZone {
        @Override
        public String name() {
            return ZoneId.systemDefault().getId();
        }
    }

    private static int columns() {
        return Integer.getInteger("rota.columns", 0);
    }
}
