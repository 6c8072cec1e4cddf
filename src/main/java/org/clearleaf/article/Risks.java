package org.clearleaf.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Unwanted effects, as numbers where they are known. */
public record Risks(List<Risk> risks) implements Part {

    public Risks {
        risks = List.copyOf(risks);
    }

    Risks without(Set<String> ids) {
        return new Risks(risks.stream().filter(risk -> !ids.contains(risk.id())).toList());
    }

    public Optional<Risk> risk(String riskId) {
        return risks.stream().filter(risk -> risk.id().equals(riskId)).findFirst();
    }

    @Override
    public String anchor() {
        return "risks";
    }

    @Override
    public Aspect aspect() {
        return Aspect.SIDE_EFFECTS;
    }

    @Override
    public boolean isEmpty() {
        return risks.isEmpty();
    }
}
