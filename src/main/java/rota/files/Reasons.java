package rota.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a file could not be replaced, and what to do. */
final class Reasons {

    private static final String ASK = "give yourself the right to, or ask whoever keeps it";

    private Reasons() {}

    /** The sentence that all refusals have: which file, why, and what to do. */
    static CannotWrite of(Path file, String reason, String remedy) {
        String became = Files.notExists(file) ? " was not written: " : " was not changed: ";
        return new CannotWrite(file + became + reason + "; " + remedy);
    }

    /**
     * What the system's refusal means.
     *
     * @param file the file that was to be replaced
     * @param needed how many bytes were to be written
     */
    static CannotWrite of(Path file, IOException failure, int needed) {
        if (failure instanceof NoSuchFileException) {
            return Files.notExists(file)
                    ? of(file, "there is no such file", "look where it went")
                    : of(file, "something else removed what was written beside it", "try again");
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return of(file, there.getFile() + " is in the way", "delete it");
        }
        if (isReadOnly(file)) {
            return of(file, "its disk can only be read", "copy the roster to where you may write");
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied(file, denied);
        }
        String said = said(failure);
        if (failure instanceof AtomicMoveNotSupportedException || said.equals("Device or resource busy")) {
            return of(file, "it is mounted by itself, and can't be exchanged", "mount its folder instead");
        }
        if (said.equals("No space left on device") || isFull(file, needed)) {
            return of(file, "the disk is full", "make room and try again");
        }
        if (said.equals("Disk quota exceeded")) {
            return of(file, "you have used up your share of the disk", "make room and try again");
        }
        return of(file, "the system says '" + said + "'", "see to that and try again");
    }

    private static CannotWrite denied(Path file, AccessDeniedException denied) {
        if (Files.exists(file) && !Files.isReadable(file)) {
            return of(file, "you may not read it", ASK);
        }
        Path folder = Path.of(denied.getFile()).toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            return of(file, "you may not write in its folder", ASK);
        }
        return of(file, denied.getFile() + " belongs to somebody else", "if no other rota is running, delete that");
    }

    /** The system's own words. */
    static String said(IOException failure) {
        @Nullable String words = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return words == null || words.isEmpty() ? "something is wrong" : words;
    }

    /** The file, or the nearest folder above that is there. */
    private static Path existing(Path file) {
        Path here = file.toAbsolutePath();
        while (Files.notExists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    private static boolean isReadOnly(Path file) {
        try {
            return Files.getFileStore(existing(file)).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What the system says may be in any language. */
    private static boolean isFull(Path file, int needed) {
        try {
            return Files.getFileStore(existing(file)).getUsableSpace() < needed;
        } catch (IOException unknown) {
            return false;
        }
    }
}
