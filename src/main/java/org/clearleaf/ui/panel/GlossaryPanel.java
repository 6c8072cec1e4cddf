package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Glossary;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;

/** All words that the article explains. */
final class GlossaryPanel extends PartPanel {

    private final PageContext context;

    GlossaryPanel(Glossary glossary, PageContext context) {
        super(glossary, context.words("panel.glossary.title"));
        this.context = context;
        TwoColumns words = new TwoColumns(context.compact());
        words.getStyleClass().add("glossary");
        glossary.terms().forEach(term -> words.getChildren().add(term(term)));
        add(words);
    }

    private Node term(Glossary.Term term) {
        VBox box = new VBox(new ReadingText(term.term(), "t-body strong"));
        if (term.sayIt() != null) {
            box.getChildren().add(new ReadingText(context.words("panel.glossary.say", term.sayIt()), "t-small quiet"));
        }
        box.getChildren().add(new ReadingText(term.plain(), "t-label"));
        return box;
    }
}
