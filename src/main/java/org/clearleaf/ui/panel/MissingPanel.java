package org.clearleaf.ui.panel;

import org.clearleaf.article.Aspect;
import org.clearleaf.ui.control.ReadingText;

/** Says in words that an article lists no harm, because an empty page would read as "harmless". */
final class MissingPanel extends PartPanel {

    MissingPanel(Aspect aspect, PageContext context) {
        super(aspect.code(), context.words("panel.tab." + aspect.code()));
        add(new ReadingText(context.words("panel.missing." + aspect.code()), "t-lead"));
    }
}
