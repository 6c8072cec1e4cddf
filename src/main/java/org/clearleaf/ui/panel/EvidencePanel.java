package org.clearleaf.ui.panel;

import org.clearleaf.article.Evidence;

/** What studies found, where no question tells it already. */
final class EvidencePanel extends PartPanel {

    EvidencePanel(Evidence evidence, PageContext context) {
        super(evidence, context.words("panel.evidence.title"));
        evidence.findings().forEach(finding -> add(new FindingNode(finding, context)));
    }
}
