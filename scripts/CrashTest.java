import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two writers run {@code rota cover}, {@code swap} and {@code undo} on one roster of two files and are killed at random,
 * half of the times when the lock is there; two readers read all the time. In the end every edit that was acknowledged is
 * there once, and nothing is left over.
 */
public final class CrashTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> FLAGS = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-XX:-UsePerfData", "-Xmx256m", "-Drota.tty=", "-jar");
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int WRITERS = 2;
    private static final int PEOPLE = 5;
    private static final String END = "# nothing follows this line\n";
    private static final Pattern ID = Pattern.compile("\"id\": *\"([a-z]+)\"");
    private static final Pattern WHY = Pattern.compile("edit-[0-9]+-[0-9]+");

    private final Path folder;
    private final String jar;
    private final int wanted;
    private final long seed;
    /** The mark of each edit that was acknowledged, to the file it is in. */
    private final ConcurrentSkipListMap<String, Path> acknowledged = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Boolean> undone = new ConcurrentSkipListMap<>();
    /** Those whose undo was acknowledged, or killed and may be there or not. */
    private final ConcurrentSkipListMap<String, Boolean> undoTried = new ConcurrentSkipListMap<>();
    /** Edits that ended by themselves with another exit code than 0, to what was said. */
    private final ConcurrentSkipListMap<String, String> refused = new ConcurrentSkipListMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger hit = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger checks = new AtomicInteger();
    private volatile boolean isOver;

    private CrashTest(Path folder, String jar, int wanted, long seed) {
        this.folder = folder;
        this.jar = jar;
        this.wanted = wanted;
        this.seed = seed;
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super(what);
        }
    }

    /** When a process is killed: after so many milliseconds, counted from when it holds the lock if it has to write. */
    private record Kill(long after, boolean isWriting) {}

    private record Ended(int code, String out, String err, boolean wasKilled) {}

    public static void main(String[] args) throws Exception {
        int wanted = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : new Random().nextInt(1_000_000);
        Path folder = Files.createTempDirectory("rota-crash");
        System.out.println("seed " + seed + ", in " + folder);
        new CrashTest(folder, args[0], wanted, seed).run();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        Files.createDirectories(folder.resolve("run"));
        Files.createDirectories(file("web").getParent());
        Files.writeString(file("core"), "timezone: Europe/London\ninclude: [teams/*.yaml]\n" + team("core"));
        Files.writeString(file("web"), team("web"));
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<Void> reader = threads.submit(this::read);
            Future<Void> checker = threads.submit(this::check);
            List<Callable<Void>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                Writer writer = new Writer(w);
                writers.add(writer::run);
            }
            try {
                for (Future<Void> writer : threads.invokeAll(writers)) {
                    writer.get();
                }
            } finally {
                isOver = true;
            }
            reader.get();
            checker.get();
        } finally {
            threads.shutdownNow();
        }
        new Writer(WRITERS).lastEdit();
        requireAll();
        System.out.printf("%d edits acknowledged, %d of them undos; %d refused; %d killed, %d of them with a lock there;"
                        + " %d reads and %d checks: none lost, none doubled, none torn, nothing left over (%d s)%n",
                done.get(), undone.size(), refused.size(), killed.get(), hit.get(), reads.get(),
                checks.get(), (System.nanoTime() - start) / 1_000_000_000);
    }

    private Path file(String team) {
        return team.equals("core") ? folder.resolve("roster/rotations.yaml") : folder.resolve("roster/teams/web.yaml");
    }

    private static String team(String team) {
        StringBuilder order = new StringBuilder();
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            order.append(i == 0 ? "" : ", ").append(team).append(i);
            people.append("  ").append(team).append(i).append(":\n");
        }
        return "people:\n" + people + "teams:\n  " + team + ":\n    rotations:\n      hero: {start: " + START
                + ", turn: 1 day, handoff: 09:00, order: [" + order + "]}\noverrides:\n" + firstEntry(team) + END;
    }

    /** In another style in each file; those that come after take after it. */
    private static String firstEntry(String team) {
        return team.equals("core")
                ? "  - {id: kkkkk, cover: core/hero, out: core0, in: core1, days: " + START + "}\n"
                : "  - id: lllll\n    cover: web/hero\n    out: web0\n    in: web1\n    days: " + START + "\n";
    }

    /** A file is whole at any moment, and has what was acknowledged before it was read. */
    private Void read() throws IOException, InterruptedException {
        while (!isOver) {
            List<String> before = List.copyOf(acknowledged.descendingMap().keySet());
            String core = Files.readString(file("core"));
            String web = Files.readString(file("web"));
            if (!core.endsWith(END) || !web.endsWith(END)) {
                throw broken("a torn read:\n" + core + "\n" + web);
            }
            for (String mark : before) {
                if (!core.contains(mark) && !web.contains(mark)) {
                    throw broken(mark + " was acknowledged, and is not there");
                }
            }
            reads.incrementAndGet();
            Thread.sleep(1);
        }
        return null;
    }

    private Void check() throws Exception {
        while (!isOver) {
            Ended check = rota("checker", null, "check", "--json");
            if (check.code != 0) {
                throw broken("rota check finds: " + check);
            }
            checks.incrementAndGet();
            Thread.sleep(500);
        }
        return null;
    }

    private Broken broken(String what) {
        isOver = true;
        return new Broken(what);
    }

    private Ended rota(String who, Kill kill, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.add(jar);
        command.addAll(List.of(arguments));
        command.addAll(List.of("-f", file("core").toString()));
        Path out = folder.resolve("run/" + who + ".out");
        Path err = folder.resolve("run/" + who + ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("ROTA_NOW", "2026-01-01T00:00:00Z");
        Process process = builder.start();
        process.getOutputStream().close();
        boolean isKilled = kill != null && isDue(process, kill);
        if (isKilled) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        isKilled &= code == 128 + 9;
        if (isKilled) {
            killed.incrementAndGet();
            hit.addAndGet(Files.exists(lock()) ? 1 : 0);
        }
        return new Ended(code, Files.readString(out), Files.readString(err), isKilled);
    }

    private Path lock() {
        return folder.resolve("roster/.rotations.yaml.rota-lock");
    }

    private boolean isDue(Process process, Kill kill) throws InterruptedException {
        while (kill.isWriting && process.isAlive() && !Files.exists(lock())) {
            Thread.sleep(1);
        }
        return !process.waitFor(kill.after, TimeUnit.MILLISECONDS);
    }

    /** Makes one edit after the other, each on days of its own. */
    private final class Writer {

        private final int number;
        private final Random random;
        private final List<String[]> standing = new ArrayList<>();
        private int edits;
        private long usual = 500;

        Writer(int number) {
            this.number = number;
            this.random = new Random(seed * 31 + number);
        }

        private Void run() throws Exception {
            while (!isOver && done.get() < wanted) {
                edit(kill());
            }
            return null;
        }

        private void lastEdit() throws Exception {
            edit(null);
        }

        private Kill kill() {
            boolean isWriting = random.nextBoolean();
            long after = isWriting ? random.nextInt(20) : (long) (usual * (0.2 + random.nextDouble()));
            return random.nextInt(5) < 2 ? new Kill(after, isWriting) : null;
        }

        private void edit(Kill kill) throws Exception {
            int choice = random.nextInt(10);
            if (choice < 2 && !standing.isEmpty()) {
                undo(standing.remove(random.nextInt(standing.size())), kill);
                return;
            }
            String team = random.nextBoolean() ? "core" : "web";
            int day = 1 + 2 * (WRITERS * edits + number);
            String mark = String.format("edit-%d-%05d", number, edits++);
            String first = at(team, day);
            String[] words = choice < 7
                    ? new String[] {"cover", first, team + (day + 2) % PEOPLE}
                    : new String[] {"swap", first, at(team, day + 1)};
            long start = System.nanoTime();
            Ended ended = rota("writer-" + number, kill, words[0], words[1], words[2],
                    "-r", team + "/hero", "--why", mark, "--by", team + "0", "--json");
            if (ended.code == 0) {
                usual = (3 * usual + (System.nanoTime() - start) / 1_000_000) / 4;
                acknowledged.put(mark, file(team));
                standing.add(new String[] {mark, id(ended)});
                acknowledge();
            } else if (!ended.wasKilled) {
                refuse(mark, ended);
            }
        }

        private void undo(String[] edit, Kill kill) throws Exception {
            undoTried.put(edit[0], true);
            Ended ended = rota("writer-" + number, kill, "undo", edit[1], "--by", "core0", "--json");
            if (ended.code == 0) {
                undone.put(edit[0], true);
                acknowledge();
            } else if (!ended.wasKilled) {
                undoTried.remove(edit[0]);
                refuse("undo " + edit[0], ended);
            }
        }

        private void acknowledge() {
            int count = done.incrementAndGet();
            if (count % 100 == 0) {
                System.out.println(count + " edits, " + killed.get() + " killed");
            }
        }

        /** Whoever writes too may be in the way for too long; for another refusal there is no reason. */
        private void refuse(String mark, Ended ended) {
            if (ended.code != 1 || !(ended.err.contains("another rota") || ended.err.contains("in the meantime"))) {
                throw broken(mark + " was refused: " + ended);
            }
            refused.put(mark, ended.err);
        }

        private String id(Ended ended) {
            Matcher id = ID.matcher(ended.out);
            if (!id.find()) {
                throw broken("no id in " + ended);
            }
            return id.group(1);
        }

        private static String at(String team, int day) {
            return team + day % PEOPLE + "@" + START.plusDays(day);
        }
    }

    private void requireAll() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("roster"))) {
            List<Path> there = files.filter(Files::isRegularFile).sorted().toList();
            if (!there.equals(List.of(file("core"), file("web")))) {
                throw broken("left over: " + there);
            }
        }
        Set<String> found = new TreeSet<>();
        for (String team : List.of("core", "web")) {
            for (String entry : Files.readString(file(team)).split("(?=\\bid: )")) {
                Matcher why = WHY.matcher(entry);
                if (why.find()) {
                    requireRight(why.group(), entry, file(team), found.add(why.group()));
                }
            }
        }
        for (String mark : acknowledged.keySet()) {
            if (!found.contains(mark)) {
                throw broken("lost: " + mark);
            }
        }
    }

    private void requireRight(String mark, String entry, Path file, boolean isFirst) {
        boolean isUndone = entry.contains("undone:");
        if (!isFirst) {
            throw broken("doubled: " + mark);
        }
        if (refused.containsKey(mark)) {
            throw broken("there in spite of '" + refused.get(mark) + "': " + entry);
        }
        if (acknowledged.containsKey(mark) && !acknowledged.get(mark).equals(file)) {
            throw broken("in another file: " + mark);
        }
        if (undone.containsKey(mark) && !isUndone) {
            throw broken("the undo of it is lost: " + entry);
        }
        if (isUndone && !undoTried.containsKey(mark)) {
            throw broken("nobody undid it: " + entry);
        }
    }
}
