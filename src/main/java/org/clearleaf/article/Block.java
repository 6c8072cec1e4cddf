package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a longer answer. */
public sealed interface Block {

    record Paragraph(RichText text) implements Block {}

    record Bullets(@Nullable RichText intro, List<RichText> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Things to do one after the other; shown with numbers. */
    record Steps(@Nullable RichText intro, List<RichText> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /** What to do; the NHS "do" list. */
    record Dos(List<RichText> items) implements Block {
        public Dos {
            items = List.copyOf(items);
        }
    }

    /** What not to do; the NHS "don't" list. */
    record Donts(List<RichText> items) implements Block {
        public Donts {
            items = List.copyOf(items);
        }
    }

    /** A paragraph that stands out. */
    record Callout(@Nullable String title, RichText text) implements Block {}

    /** A table whose first row is the header; each row is as long as the header. */
    record Table(String caption, List<String> header, List<List<RichText>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture.
     *
     * @param figure id of the {@link Figure}
     */
    record Picture(String figure) implements Block {}

    /**
     * A risk drawn as people out of a hundred.
     *
     * @param risk id of the {@link Risk}
     */
    record RiskPicture(String risk) implements Block {}

    /**
     * What studies found, drawn as a chart.
     *
     * @param finding id of the {@link Evidence.Finding}
     */
    record EvidenceChart(String finding) implements Block {}
}
