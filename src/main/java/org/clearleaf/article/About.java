package org.clearleaf.article;

import java.util.List;

/** Who wrote an article, what it rests on, and what to read next. */
public record About(Publication publication, List<Source> sources, List<String> related) implements Part {

    @Override
    public String anchor() {
        return "about";
    }

    @Override
    public Aspect aspect() {
        return Aspect.NEXT_STEPS;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
