package org.clearleaf.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.text.Text;

/**
 * The text nodes of one flow. Two ways to count meet here: the plain words, as searched and copied, and the
 * characters of the flow, among which the numbers of sources count too.
 */
record Words(List<Piece> pieces) {

    Words {
        pieces = List.copyOf(pieces);
    }

    /**
     * A text node and where it stands.
     *
     * @param plainStart offset in the plain words
     * @param plainLength 0 for the number of a source
     * @param flowStart offset in the characters of the flow
     */
    record Piece(Text node, int plainStart, int plainLength, int flowStart) {

        boolean holds(int plainOffset) {
            return plainStart <= plainOffset && plainOffset < plainStart + plainLength;
        }

        int flowEnd() {
            return flowStart + node.getText().length();
        }
    }

    /** The same node with other words in it; nothing if it takes other nodes. */
    Optional<Words> saying(List<String> parts) {
        if (pieces.size() != 1 || parts.size() != 1 || !links().isEmpty()) {
            return Optional.empty();
        }
        Text node = pieces.getFirst().node();
        String words = parts.getFirst();
        node.setText(words);
        return Optional.of(new Words(List.of(new Piece(node, 0, words.length(), 0))));
    }

    /** The words that can be opened: terms and the numbers of sources. */
    List<Piece> links() {
        return pieces.stream().filter(piece -> piece.node() instanceof WordLink).toList();
    }

    List<Piece> terms() {
        return links().stream().filter(link -> link.plainLength() > 0).toList();
    }

    /** The link that shows the focus, if one does. */
    List<Piece> focused() {
        return links().stream().filter(link -> link.node().isFocusVisible()).toList();
    }

    String plain() {
        return pieces.stream()
                .map(piece -> piece.node().getText().substring(0, piece.plainLength()))
                .collect(Collectors.joining());
    }

    int plainLength() {
        return pieces.stream().mapToInt(Piece::plainLength).sum();
    }

    /** Where a character of the plain words stands in the flow; the end of the flow for the offset after the last. */
    int inFlow(int plainOffset) {
        return pieces.stream()
                .filter(piece -> piece.holds(plainOffset))
                .findFirst()
                .map(piece -> piece.flowStart() + plainOffset - piece.plainStart())
                .orElseGet(() -> pieces.isEmpty() ? 0 : pieces.getLast().flowEnd());
    }

    /** Where a character of the flow stands in the plain words; the number of a source counts as what follows it. */
    int inPlain(int flowOffset) {
        return pieces.stream()
                .filter(piece -> flowOffset < piece.flowEnd())
                .findFirst()
                .map(piece -> piece.plainStart() + Math.min(flowOffset - piece.flowStart(), piece.plainLength()))
                .orElseGet(this::plainLength);
    }
}
