package rota.rotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was agreed or taken back, and by whom: {@code made: {at: 2026-01-20T10:12:00Z, by: ana}}.
 *
 * @param at the instant
 * @param by the person's id, where it is known
 */
public record Stamp(Instant at, @Nullable String by) {}
