package rota.prompt;

import java.util.ArrayList;
import java.util.List;

/** A row of the screen, in pieces that look different. */
record Row(List<Piece> pieces) {

    /** How a piece stands out, where the terminal can show it and is meant to. */
    enum Look {
        PLAIN,
        STRONG,
        QUIET,
        CURSOR
    }

    /** Some text of one look. */
    record Piece(Look look, String text) {}

    Row {
        pieces = List.copyOf(pieces);
    }

    static Row of(Piece... pieces) {
        return new Row(List.of(pieces));
    }

    /** The row's beginning, so that it takes no more than so many cells. */
    Row cut(int cells) {
        List<Piece> shown = new ArrayList<>();
        int left = cells;
        for (Piece piece : pieces) {
            String text = Cells.beginning(piece.text(), left);
            shown.add(new Piece(piece.look(), text));
            left -= Cells.of(text);
            if (!text.equals(piece.text())) {
                break;
            }
        }
        return new Row(shown);
    }
}
