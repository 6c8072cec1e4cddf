package org.clearleaf.convert.openfda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.Answer;
import org.clearleaf.convert.Answers;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.PageGaps;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.markup.Markup;

/** Turns a label into an article. */
final class LabelArticle {

    private static final Set<String> FRAME =
            Set.of("id", "set_id", "version", "effective_time", "openfda", "spl_product_data_elements");

    private final Label label;
    private final String place;
    private final Original original;
    private final Tray tray;
    private final SourceWords words = new SourceWords(Locale.ENGLISH);
    private final Answers answers = new Answers(Locale.ENGLISH);
    private final PageGaps gaps;
    private final Set<String> said = new HashSet<>();
    private final List<String> parts = new ArrayList<>(List.of("at-a-glance"));

    LabelArticle(Label label, String place, Original original, Tray tray) {
        this.label = label;
        this.place = place;
        this.original = original;
        this.tray = tray;
        this.gaps = new PageGaps(tray);
    }

    void file(List<LabelField> fields) {
        String name = LabelName.of(label, tray);
        if (name.isEmpty()) {
            tray.leaveOut(GapReason.NO_TITLE, place, label.setId());
            return;
        }
        LabelFrame frame = new LabelFrame(label, name, original, words);
        Draft draft = frame.draft(glance(name, fields), tray);
        fields.forEach(field -> add(field, draft));
        nameOthers(fields);
        gaps.finish();
        if (!draft.hasQuestions()) {
            tray.leaveOut(GapReason.NOTHING_TO_SHOW, place, name);
            return;
        }
        draft.trace(frame.provenance(parts.stream().distinct().toList()));
        tray.put(draft);
    }

    /** What it is used for. */
    private RichText glance(String name, List<LabelField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals("indications_and_usage")
                        || field.name().equals("purpose"))
                .flatMap(field -> label.entries(field.name()).stream().map(field::withoutTitle))
                .flatMap(text -> answers.of(LabelText.of(text).blocks()).stream())
                .map(Answer::shortAnswer)
                .reduce((_, uses) -> uses)
                .orElseGet(() -> RichText.of(name));
    }

    private void add(LabelField field, Draft draft) {
        List<String> entries = label.entries(field.name());
        for (int i = 0; i < entries.size(); i++) {
            String title = entries.size() == 1 || field.name().startsWith("spl_")
                    ? heading(field)
                    : words.text("convert.openfda.product", heading(field), i + 1, entries.size());
            add(field, title, i, field.withoutTitle(entries.get(i)), draft);
        }
    }

    private static String heading(LabelField field) {
        return field.heading().replaceFirst(":$", "");
    }

    private void add(LabelField field, String title, int entry, String raw, Draft draft) {
        LabelText text = LabelText.of(raw);
        List<Block> blocks = new ArrayList<>(text.blocks());
        List<String> tables = label.entries(field.name() + "_table");
        if (entry < tables.size()) {
            blocks.addAll(Markup.read(tables.get(entry), gaps));
        }
        if (blocks.isEmpty()) {
            tray.leaveOut(GapReason.EMPTY_ANSWER, place, field.name());
        } else if (!said.add(text.toString())) {
            tray.leaveOut(GapReason.REPEATED, place + "." + field.name(), text.lead());
        } else {
            answers.of(blocks).ifPresent(answer -> ask(field, title, answer, draft));
            if (new LabelReasons(draft, tray).add(field, text)) {
                parts.add("contraindications");
            }
        }
    }

    private void ask(LabelField field, String title, Answer answer, Draft draft) {
        String id = draft.newId(title);
        String group = switch (field.aspect()) {
            case BASICS, AT_A_GLANCE, DOES_IT_WORK, WHO_MAY_BENEFIT -> "basics";
            case SIDE_EFFECTS, WHO_SHOULD_NOT_USE -> "care";
            case NEXT_STEPS -> "more";
        };
        Aspect aspect = field.aspect();
        draft.ask(
                new Question(id, group, aspect, title, List.of(), answer.shortAnswer(), answer.blocks()),
                words.text("convert.openfda.group." + group));
        parts.add(id);
    }

    private void nameOthers(List<LabelField> fields) {
        Set<String> known = fields.stream().map(LabelField::name).collect(Collectors.toSet());
        label.json().fieldNames().forEachRemaining(name -> {
            if (!known.contains(name.replaceFirst("_table$", "")) && !FRAME.contains(name)) {
                tray.leaveOut(GapReason.OTHER_FIELD, place + "." + name, label.first(name));
            }
        });
    }
}
