package rota.prompt;

/**
 * One of the things to choose from. Both texts are one line without control characters, of any length.
 *
 * @param label what is chosen
 * @param reason why one might, said quietly beside it; may be empty
 */
public record Choice(String label, String reason) {}
