package org.clearleaf.ui.panel;

import org.clearleaf.article.WhoMayBenefit;

/** Who a treatment may help, where no question asks it. */
final class WhoMayBenefitPanel extends PartPanel {

    WhoMayBenefitPanel(WhoMayBenefit who, PageContext context) {
        super(who, context.words("panel.tab.who-may-benefit"));
        add(new BenefitGroups(who, context));
    }
}
