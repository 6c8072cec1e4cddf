package org.clearleaf.ui.panel;

import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.text.Messages;

/** Names the tabs: some read otherwise for a condition than for a treatment. */
final class TabWords {

    private final Messages messages;
    private final String kind;

    TabWords(Article article, Messages messages) {
        this.messages = messages;
        this.kind = article.identity().kind().code();
    }

    String of(Aspect aspect) {
        return word("panel.tab." + aspect.code());
    }

    String risksTitle() {
        return word("panel.risks.title");
    }

    private String word(String key) {
        String special = key + "." + kind;
        return messages.text(messages.has(special) ? special : key);
    }
}
