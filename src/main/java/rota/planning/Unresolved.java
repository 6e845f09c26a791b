package rota.planning;

/**
 * A conflict that no swap of the plan clears.
 *
 * @param conflict the conflict
 * @param reason why, a sentence without a full stop
 */
public record Unresolved(Conflict conflict, String reason) {}
