package rota.planning;

import java.util.List;

/**
 * Who of an order could help somebody, and who could not.
 *
 * @param able who could, best first; the same person twice where they could swap or stand in
 * @param unable who could not, by the order
 */
public record Help(List<Helper> able, List<Unable> unable) {

    /** Keeps copies of the lists. */
    public Help {
        able = List.copyOf(able);
        unable = List.copyOf(unable);
    }
}
