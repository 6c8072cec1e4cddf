package org.clearleaf.check.structure;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules for the build of an article. */
public final class StructureRules {

    private StructureRules() {}

    public static List<Rule> all() {
        return List.of(
                new PictureWords(),
                new QuestionList(),
                new RepeatedQuestion(),
                new Emphasis(),
                new Captions(),
                new FigureWithoutCaption(),
                new TypedReadingTime(),
                new Leftovers(),
                new Chunks(),
                new Headings(),
                new Summary(),
                new VisualCues(),
                new Pictures(),
                new ShortCells(),
                new SomethingToDo(),
                new Steps(),
                new QuestionsToTake());
    }
}
