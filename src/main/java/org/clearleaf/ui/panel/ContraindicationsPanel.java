package org.clearleaf.ui.panel;

import org.clearleaf.article.Contraindications;
import org.clearleaf.ui.control.ReadingText;

/** Who should not use a treatment, where no question asks it. */
final class ContraindicationsPanel extends PartPanel {

    ContraindicationsPanel(Contraindications contraindications, PageContext context) {
        super(contraindications, context.words("panel.tab.who-should-not-use"));
        add(
                new ReadingText(context.words("panel.strength.intro"), "t-body quiet"),
                new StrengthBands(contraindications, context));
    }
}
