package rota.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What words were made from and how long they hold, as lines that stand before them: whoever finds all of it unchanged, and
 * the time not over, would be told the same words again.
 */
public final class Seal {

    private final Instant since;
    private final Instant until;
    private final Map<String, byte[]> files;
    private final Map<String, List<String>> folders;
    private final String program;
    private final byte[] programEnd;

    /**
     * A seal for words that were made from all this.
     *
     * @param sinceInclusive the instant from which on they hold
     * @param untilExclusive the first instant at which others would be told
     * @param files the bytes of every file that was read, by path
     * @param folders the names in every folder that was looked through, by path, as {@code ls -1Ap} lists them
     * @param program the path of the program's own file
     * @param programEnd the end of that file, which tells it from every other version
     */
    public Seal(
            Instant sinceInclusive,
            Instant untilExclusive,
            Map<String, byte[]> files,
            Map<String, List<String>> folders,
            String program,
            byte[] programEnd) {
        this.since = sinceInclusive;
        this.until = untilExclusive;
        this.files = files;
        this.folders = folders;
        this.program = program;
        this.programEnd = programEnd.clone();
    }

    /** The words as they are kept: the seal, an empty line, and they themselves, which end with a line break. */
    public String over(String words) {
        StringBuilder body = new StringBuilder();
        body.append("since ").append(since.getEpochSecond()).append('\n');
        body.append("until ").append(until.getEpochSecond()).append('\n');
        body.append("jar ")
                .append(programEnd.length)
                .append(' ')
                .append(program)
                .append('\n');
        folders.keySet().forEach(folder -> body.append("folder ").append(folder).append('\n'));
        body.append('\n').append(words);

        StringBuilder sums = new StringBuilder();
        sum(sums, origin(body.toString()), "-");
        files.forEach((path, bytes) -> sum(sums, bytes, path));
        return sums.append(body).toString();
    }

    /** Whether every name can stand on a line as it is; else nothing can be kept. */
    public boolean isPossible() {
        List<String> names = new ArrayList<>(files.keySet());
        names.add(program);
        folders.forEach((folder, listed) -> {
            names.add(folder);
            names.addAll(listed);
        });
        return String.join("", names).chars().noneMatch(c -> c < ' ' || c == '\\');
    }

    /** What is sealed beside the files: the words with their conditions, the program, and what is in the folders. */
    private byte[] origin(String body) {
        ByteArrayOutputStream origin = new ByteArrayOutputStream();
        origin.writeBytes(body.getBytes(UTF_8));
        origin.writeBytes(programEnd);
        folders.forEach((folder, names) -> {
            origin.writeBytes((folder + "\n").getBytes(UTF_8));
            names.forEach(name -> origin.writeBytes((name + "\n").getBytes(UTF_8)));
        });
        return origin.toByteArray();
    }

    private static void sum(StringBuilder sums, byte[] content, String name) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            sums.append("sum ")
                    .append(HexFormat.of().formatHex(sum))
                    .append("  ")
                    .append(name)
                    .append('\n');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
