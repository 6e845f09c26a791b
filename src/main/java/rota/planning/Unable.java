package rota.planning;

/**
 * Somebody who could not help.
 *
 * @param person the person's id
 * @param reason why, a sentence without a full stop; it may hold any text of the roster
 */
public record Unable(String person, String reason) {}
