package org.clearleaf.check.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.RatingInstrument;
import org.clearleaf.check.RuleBook;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Phrases;
import org.clearleaf.check.rule.Rule;
import org.junit.jupiter.api.Test;

final class ScoreCardsTest {

    private final ScoreCards cards = new ScoreCards();

    @Test
    void eachInstrumentHasTheItemsThatWerePublished() {
        assertEquals(
                Map.of("pemat-understand", 17, "pemat-act", 7, "cdc", 20, "jama", 4, "ipdas", 6),
                card(Set.of()).instruments().stream().collect(Collectors.toMap(Instrument::id, Instrument::total)));
    }

    @Test
    void anItemIsMetUnlessOneOfItsRulesFoundSomething() {
        assertEquals(Verdict.MET, verdict("pemat-understand-3", Set.of()));
        assertEquals(Verdict.NOT_MET, verdict("pemat-understand-3", Set.of("P3")));
        assertEquals(Verdict.NOT_MET, verdict("pemat-understand-4", Set.of("S13")));
    }

    @Test
    void whatOnlyPeopleCanTellIsNeverCounted() {
        assertEquals(Verdict.FOR_PEOPLE, verdict("pemat-understand-2", Set.of()));
        assertEquals(Verdict.NOT_APPLICABLE, verdict("pemat-understand-19", Set.of()));
        Instrument pemat = card(Set.of("P3")).instruments().getFirst();
        assertEquals(pemat.judged() - 1, pemat.met());
        assertTrue(pemat.judged() < pemat.total(), "a machine can't judge all items");
    }

    @Test
    void everyRuleThatAnswersAnItemExists() {
        Set<String> ids = RuleBook.all().stream().map(Rule::id).collect(Collectors.toSet());
        new InstrumentFile()
                .read().values().stream()
                        .flatMap(items -> items.values().stream())
                        .flatMap(List::stream)
                        .filter(rule -> !rule.equals("people"))
                        .forEach(
                                rule -> assertTrue(ids.contains(rule), () -> "instruments.txt names no rule: " + rule));
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> expected = new TreeSet<>(Set.of("check.score.summary", "check.score.short", "check.score.people"));
        for (Instrument instrument : card(Set.of()).instruments()) {
            expected.add("check.instrument." + instrument.id());
            instrument.items().forEach(item -> expected.add("check.item." + item.id()));
        }
        Stream.of(Verdict.values()).forEach(verdict -> expected.add("check.verdict." + verdict.code()));
        Set<String> found = new TreeSet<>(
                ResourceBundle.getBundle("org.clearleaf.check.messages").keySet());
        assertEquals(expected, found, "give each item its words, and remove the rest");
    }

    @Test
    void aPersonWhoReadsSpanishGetsTheScoreCardInSpanish() {
        ScoreWords words = new ScoreWords(Locale.of("es", "US"));
        assertEquals("3 de 4, por computadora", words.score(new Instrument("jama", fourItems(), List.of())));
        assertEquals(
                "Por personas: cumple 3 de 4 puntos. Lo revisó: a nurse, 3 mar 2026",
                words.rated(rated(RatingInstrument.JAMA, 3)));
    }

    @Test
    void everyItemAndVerdictHasWordsForPatients() {
        ScoreWords words = new ScoreWords(Locale.ENGLISH);
        for (Instrument instrument : card(Set.of()).instruments()) {
            assertFalse(words.name(instrument).isBlank());
            instrument.items().forEach(item -> assertFalse(words.name(item).isBlank(), item.id()));
        }
        for (Verdict verdict : Verdict.values()) {
            assertFalse(words.name(verdict).isBlank());
        }
        assertEquals(
                "2 of 3 points met. A computer looked at 3 of 4 points. People must judge the rest.",
                words.summary(new Instrument(
                        "jama",
                        List.of(
                                new Item("a", Verdict.MET),
                                new Item("b", Verdict.MET),
                                new Item("c", Verdict.NOT_MET),
                                new Item("d", Verdict.FOR_PEOPLE)),
                        List.of())));
    }

    @Test
    void ratingsByPeopleStandBesideWhatTheMachineSays() {
        Draft draft = new Draft();
        draft.publication().rating(rated(RatingInstrument.JAMA, 2));
        draft.publication().rating(rated(RatingInstrument.JAMA, 3));
        ScoreCard card = cards.of(draft.manuscript(new Phrases()), RuleBook.all(), Set.of());
        for (Instrument instrument : card.instruments()) {
            List<Integer> met =
                    instrument.ratings().stream().map(HumanRating::met).toList();
            assertEquals(
                    instrument.id().equals("jama") ? List.of(3, 2) : List.of(),
                    met,
                    instrument.id() + " shows its own ratings, the newest first");
        }
        assertEquals(
                "By people: 3 of 4 points met, rated by a nurse on Mar 3, 2026",
                new ScoreWords(Locale.US).rated(rated(RatingInstrument.JAMA, 3)));
    }

    @Test
    void whatPeopleCanRateIsWhatTheMachineLooksAt() {
        Map<String, Integer> machine =
                card(Set.of()).instruments().stream().collect(Collectors.toMap(Instrument::id, Instrument::total));
        Map<String, Integer> people = Stream.of(RatingInstrument.values())
                .collect(Collectors.toMap(RatingInstrument::code, RatingInstrument::items));
        assertEquals(machine, people, "each instrument has the same items for people and for the machine");
    }

    private static List<Item> fourItems() {
        return List.of(
                new Item("a", Verdict.MET),
                new Item("b", Verdict.MET),
                new Item("c", Verdict.MET),
                new Item("d", Verdict.NOT_MET));
    }

    private static HumanRating rated(RatingInstrument instrument, int met) {
        return new HumanRating(instrument, "a nurse", LocalDate.of(2026, 3, met), met, 4, null);
    }

    private Verdict verdict(String item, Set<String> broken) {
        return card(broken).instruments().stream()
                .flatMap(instrument -> instrument.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private ScoreCard card(Set<String> broken) {
        return cards.of(new Draft().manuscript(new Phrases()), RuleBook.all(), broken);
    }
}
