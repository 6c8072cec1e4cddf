package org.clearleaf.check.text;

import org.clearleaf.article.Article;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.UrgentHelp;

/** Lists the texts about whom a treatment suits, who should not use it, and when to get help. */
final class SafetyTexts {

    private final Article article;
    private final TextList all;

    SafetyTexts(Article article, TextList all) {
        this.article = article;
        this.all = all;
    }

    void add() {
        all.section(article.whoMayBenefit().anchor());
        all.each("$.whoMayBenefit.groups", article.whoMayBenefit().groups(), (path, group) -> {
            all.add(path + ".title", Role.NAME, group.title());
            all.add(path + ".reason", Role.PROSE, group.reason());
        });
        all.items("$.whoMayBenefit.limits", Role.ITEM, article.whoMayBenefit().limits());
        all.section(article.urgentHelp().anchor())
                .each("$.urgentHelp", article.urgentHelp().cards(), this::card);
        all.section(article.contraindications().anchor());
        all.each("$.contraindications", article.contraindications().contraindications(), this::contraindication);
        all.section(article.populations().anchor());
        article.populations()
                .advice()
                .forEach((who, advice) -> all.add("$.populations." + who.code() + ".text", Role.PROSE, advice.text()));
    }

    private void card(String path, UrgentHelp.Card card) {
        all.items(path + ".signs", Role.ITEM, card.signs());
        all.add(path + ".action", Role.PROSE, card.action());
    }

    private void contraindication(String path, Contraindication one) {
        all.add(path + ".condition", Role.NAME, one.condition());
        all.add(path + ".plainQuestion", Role.PROSE, one.plainQuestion());
        all.add(path + ".reason", Role.PROSE, one.reason());
        all.add(path + ".whatToDo", Role.PROSE, one.whatToDo());
    }
}
