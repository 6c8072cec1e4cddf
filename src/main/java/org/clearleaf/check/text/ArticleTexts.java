package org.clearleaf.check.text;

import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Question;
import org.clearleaf.article.Risk;

/** Lists every text of an article that a patient reads, with its place in the JSON. Citations are not among them. */
public final class ArticleTexts {

    private final Article article;
    private final TextList all = new TextList();

    private ArticleTexts(Article article) {
        this.article = article;
    }

    public static List<Text> of(Article article) {
        return new ArticleTexts(article).list();
    }

    private List<Text> list() {
        titles();
        glance(article.glance());
        all.section("")
                .each(
                        "$.questionGroups",
                        article.questionGroups(),
                        (path, group) -> all.add(path + ".title", Role.HEADING, group.title()));
        all.each("$.questions", article.questions(), this::question);
        all.section(article.evidence().anchor())
                .each("$.evidence", article.evidence().findings(), this::finding);
        all.section(article.benefits().anchor())
                .each("$.benefits", article.benefits().benefits(), this::benefit);
        all.section(article.risks().anchor()).each("$.risks", article.risks().risks(), this::risk);
        new SafetyTexts(article, all).add();
        new PracticeTexts(article, all).add();
        return all.list();
    }

    private void titles() {
        all.section("").add("$.title", Role.TITLE, article.title());
        all.add("$.summary", Role.PROSE, article.identity().summary());
    }

    private void glance(AtAGlance glance) {
        all.section(glance.anchor()).add("$.atAGlance.shortAnswer", Role.PROSE, glance.shortAnswer());
        all.each("$.atAGlance.facts", glance.facts(), (path, fact) -> {
            all.add(path + ".label", Role.NAME, fact.label());
            all.add(path + ".value", Role.NAME, fact.value());
            all.add(path + ".note", Role.PROSE, fact.note());
        });
    }

    private void question(String path, Question question) {
        all.section(question.anchor()).add(path + ".question", Role.HEADING, question.question());
        all.add(path + ".shortAnswer", Role.PROSE, question.shortAnswer());
        BlockTexts blocks = new BlockTexts(all);
        all.each(path + ".blocks", question.blocks(), blocks::add);
    }

    private void finding(String path, Evidence.Finding finding) {
        all.add(path + ".statement", Role.PROSE, finding.statement());
        all.add(path + ".reason", Role.PROSE, finding.reason());
        all.each(path + ".studies", finding.studies(), (at, study) -> {
            all.add(at + ".name", Role.NAME, study.name());
            all.add(at + ".detail", Role.CIRCUMSTANCE, study.detail());
        });
    }

    private void benefit(String path, Benefit benefit) {
        all.add(path + ".name", Role.NAME, benefit.name());
        all.add(path + ".note", Role.PROSE, benefit.note());
        all.add(path + ".have", Role.CIRCUMSTANCE, benefit.have());
        all.add(path + ".haveNot", Role.CIRCUMSTANCE, benefit.haveNot());
        all.add(path + ".population", Role.CIRCUMSTANCE, benefit.population());
        all.add(path + ".time", Role.CIRCUMSTANCE, benefit.time());
    }

    private void risk(String path, Risk risk) {
        all.add(path + ".name", Role.NAME, risk.name());
        all.add(path + ".note", Role.PROSE, risk.note());
        all.add(path + ".have", Role.CIRCUMSTANCE, risk.have());
        all.add(path + ".haveNot", Role.CIRCUMSTANCE, risk.haveNot());
        all.add(path + ".population", Role.CIRCUMSTANCE, risk.population());
        all.add(path + ".time", Role.CIRCUMSTANCE, risk.time());
    }
}
