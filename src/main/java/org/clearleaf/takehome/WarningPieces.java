package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Contact;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Populations;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;

/** Shows when to get help and who should not use something; on paper they keep their frames and words. */
final class WarningPieces {

    private final Article article;
    private final HandoutWords words;
    private final HandoutOptions options;

    WarningPieces(Article article, HandoutWords words, HandoutOptions options) {
        this.article = article;
        this.words = words;
        this.options = options;
    }

    /** That it is not for everyone, where there is somebody who must not use it. */
    Optional<Piece> strip() {
        return article.contraindications().of(Strength.NEVER).isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece.Band(
                        Weight.STOP,
                        words.text("takehome.glance.not-for-everyone"),
                        words.text("takehome.glance.rules-out"),
                        List.of(),
                        List.of()));
    }

    List<Piece> help(UrgentHelp help) {
        return help.cards().stream().map(this::card).toList();
    }

    private Piece card(UrgentHelp.Card card) {
        boolean now = card.level() == Urgency.EMERGENCY || card.level() == Urgency.URGENT;
        List<RichText> foot = new ArrayList<>();
        number(card.contact())
                .map(number -> RichText.of(words.text("takehome.help.call", number)))
                .ifPresent(foot::add);
        foot.add(card.action());
        return new Piece.Band(
                now ? Weight.STOP : Weight.WARN,
                words.text("takehome.help." + card.level().code()),
                null,
                card.signs().stream()
                        .map(sign -> new Piece.Entry("", List.of(sign)))
                        .toList(),
                foot);
    }

    /** The number to call; the care team has none that this program knows. */
    private Optional<String> number(Contact contact) {
        return switch (contact) {
            case EMERGENCY -> Optional.of(options.emergencyNumber());
            case CRISIS_LINE -> Optional.of(options.crisisLine());
            case CARE_TEAM -> Optional.empty();
        };
    }

    /** Three bands, the strongest first; an empty one is left out. */
    List<Piece> bands(Contraindications reasons) {
        return Stream.of(Strength.values())
                .filter(strength -> !reasons.of(strength).isEmpty())
                .map(strength -> band(strength, reasons.of(strength)))
                .toList();
    }

    private Piece band(Strength strength, List<Contraindication> reasons) {
        return new Piece.Band(
                weight(strength),
                words.text("takehome.strength." + strength.code()),
                words.text("takehome.strength.line." + strength.code()),
                reasons.stream().map(WarningPieces::entry).toList(),
                List.of());
    }

    private static Piece.Entry entry(Contraindication one) {
        return new Piece.Entry(
                one.condition(),
                Stream.concat(Stream.of(one.reason()), Stream.ofNullable(one.whatToDo()))
                        .toList());
    }

    List<Piece> populations(Populations people) {
        return List.of(new Piece.Named(people.advice().entrySet().stream()
                .map(each -> {
                    RichText text = each.getValue().text();
                    return new Piece.Entry(
                            words.text("takehome.population." + each.getKey().code()),
                            List.of(text == null ? RichText.of(words.text("takehome.populations.unknown")) : text));
                })
                .toList()));
    }

    private static Weight weight(Strength strength) {
        return switch (strength) {
            case NEVER -> Weight.STOP;
            case USUALLY_NOT -> Weight.WARN;
            case CHECK_FIRST -> Weight.TELL;
        };
    }
}
