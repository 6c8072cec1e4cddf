package org.clearleaf.article;

import java.util.List;

/** When to get help, and from whom. */
public record UrgentHelp(List<Card> cards) implements Part {

    public UrgentHelp {
        cards = List.copyOf(cards);
    }

    /**
     * Signs that call for the same help.
     *
     * @param signs at least one
     */
    public record Card(Urgency level, List<RichText> signs, RichText action, Contact contact, List<String> sources) {
        public Card {
            signs = List.copyOf(signs);
            sources = List.copyOf(sources);
        }
    }

    @Override
    public String anchor() {
        return "urgent-help";
    }

    @Override
    public Aspect aspect() {
        return Aspect.SIDE_EFFECTS;
    }

    @Override
    public boolean isEmpty() {
        return cards.isEmpty();
    }
}
