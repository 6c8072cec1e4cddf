package org.clearleaf.article;

import java.util.List;

/** What a treatment may do for people, as numbers. */
public record Benefits(List<Benefit> benefits) implements Part {

    public Benefits {
        benefits = List.copyOf(benefits);
    }

    @Override
    public String anchor() {
        return "benefits";
    }

    @Override
    public Aspect aspect() {
        return Aspect.DOES_IT_WORK;
    }

    @Override
    public boolean isEmpty() {
        return benefits.isEmpty();
    }
}
