package org.clearleaf.check.score;

import java.util.List;

/** What a machine can say of an article by each published instrument. */
public record ScoreCard(List<Instrument> instruments) {

    public ScoreCard {
        instruments = List.copyOf(instruments);
    }
}
