package org.clearleaf.takehome.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clearleaf.article.Article;
import org.clearleaf.article.Figure;
import org.clearleaf.takehome.HandoutHtml;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.SafeFile;
import org.clearleaf.takehome.SchemaOrg;

/** Writes the pages of a site; each can be opened as a file or served from any path. */
public final class SiteWriter {

    private static final String FONT = "/org/clearleaf/ui/fonts/AtkinsonHyperlegibleNext_";

    private final SitePlan plan;
    private final HandoutOptions options;
    private final Path out;
    private final HandoutHtml html = new HandoutHtml();
    private final SchemaOrg schema = new SchemaOrg();

    public SiteWriter(SitePlan plan, HandoutOptions options, Path out) {
        this.plan = plan;
        this.options = options;
        this.out = out;
    }

    /** The page of an article, and its pictures. */
    public void write(SiteArticle one) throws IOException {
        Article article = one.article();
        Topic topic = Topic.of(article);
        Map<String, Object> values = frame(topic.language(), "../");
        values.put("topic", topic);
        values.put("handout", new HandoutMaker(article, options).whole(List.of()));
        values.put("schema", script(schema.json(article, plan.address(topic.path()))));
        save(topic.path(), html.render("site-topic.jte", values));
        for (Figure figure : article.figures()) {
            byte[] picture = Files.readAllBytes(one.folder().resolve(figure.file()));
            save("pictures/" + article.id() + "/" + figure.file(), picture);
        }
    }

    /** The lists of topics, the search, the style and, where the address is known, the map of the site. */
    public void writeFrame() throws IOException {
        for (Locale language : plan.languages()) {
            save(language.toLanguageTag() + "/index.html", html.render("site-list.jte", frame(language, "../")));
            save(language.toLanguageTag() + "/search-index.js", index(language));
        }
        save(
                "index.html",
                html.render("site-languages.jte", frame(plan.languages().getFirst(), "")));
        for (String file : List.of("site.css", "find.js")) {
            save(file, resource(file));
        }
        for (String weight : List.of("400Regular", "600SemiBold", "700Bold")) {
            save("fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf", resource(FONT + weight + ".ttf"));
        }
        save("fonts/OFL.txt", resource("/org/clearleaf/ui/fonts/OFL.txt"));
        if (plan.base() != null) {
            save("sitemap.xml", html.render("sitemap.jte", Map.of("plan", plan)));
        }
    }

    private Map<String, Object> frame(Locale language, String top) {
        Map<String, Object> values = new HashMap<>();
        values.put("plan", plan);
        values.put("language", language);
        values.put("top", top);
        return values;
    }

    /** What the search looks through, as a script: a page that was opened as a file may not read other files. */
    private String index(Locale language) {
        try {
            return "window.clearleafTopics = "
                    + script(new ObjectMapper()
                            .writeValueAsString(plan.of(language).stream()
                                    .map(topic -> Map.of(
                                            "id", topic.id(),
                                            "title", topic.title(),
                                            "summary", topic.summary(),
                                            "asked", topic.asked()))
                                    .toList()))
                    + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words can always be written", e);
        }
    }

    /** No words of an article can end the script that they stand in. */
    private static String script(String json) {
        return json.replace("<", "\\u003c");
    }

    private void save(String path, String text) throws IOException {
        save(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String path, byte[] bytes) throws IOException {
        new SafeFile(out.resolve(path), true).write(to -> to.write(bytes));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SiteWriter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
