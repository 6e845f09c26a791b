package rota.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one sentence why a file that is made anew could not be written, and what to do. */
final class Unwritten {

    private Unwritten() {}

    /** The sentence that all of these have: which file or folder, why, and what to do. */
    static CannotWrite of(Path file, String reason, String remedy) {
        return new CannotWrite(file + " was not written: " + reason + "; " + remedy);
    }

    /** What the system's refusal means. */
    static CannotWrite of(Path file, IOException failure) {
        String said = Reasons.said(failure);
        if (failure instanceof FileAlreadyExistsException there) {
            return of(file, there.getFile() + " is in the way", "move it away");
        }
        if (failure instanceof NoSuchFileException) {
            return of(file, "something else removed it, or its folder, meanwhile", "try again");
        }
        if (failure instanceof AccessDeniedException) {
            return of(file, "you may not write there", "give yourself the right to, or name another place");
        }
        return switch (said) {
            case "No space left on device" -> of(file, "the disk is full", "make room and try again");
            case "Disk quota exceeded" ->
                of(file, "you have used up your share of the disk", "make room and try again");
            case "Read-only file system" -> of(file, "its disk can only be read", "name another place");
            default -> of(file, "the system says '" + said + "'", "see to that and try again");
        };
    }
}
