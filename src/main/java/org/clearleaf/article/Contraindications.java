package org.clearleaf.article;

import java.util.List;

/** Who should not use a treatment, or only with care. */
public record Contraindications(List<Contraindication> contraindications) implements Part {

    public Contraindications {
        contraindications = List.copyOf(contraindications);
    }

    /** Those of one strength, in the order of the article. */
    public List<Contraindication> of(Strength strength) {
        return contraindications.stream().filter(c -> c.strength() == strength).toList();
    }

    @Override
    public String anchor() {
        return "contraindications";
    }

    @Override
    public Aspect aspect() {
        return Aspect.WHO_SHOULD_NOT_USE;
    }

    @Override
    public boolean isEmpty() {
        return contraindications.isEmpty();
    }

    @Override
    public boolean joinsQuestion() {
        return true;
    }
}
