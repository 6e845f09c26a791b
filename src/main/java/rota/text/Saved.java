package rota.text;

import org.jspecify.annotations.Nullable;

/**
 * What became of an edit.
 *
 * @param id the override's id, or null if it is about none
 * @param isDryRun whether nothing was written because that was asked for
 * @param file the file that it stands in
 * @param undo the command that takes it back, or null if there is none
 * @param commit the command by which it gets into git, or null where there is no repository
 * @param isCommitted whether that was done already
 */
public record Saved(
        @Nullable String id,
        boolean isDryRun,
        String file,
        @Nullable String undo,
        @Nullable String commit,
        boolean isCommitted) {}
