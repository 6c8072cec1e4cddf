package org.clearleaf.takehome;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes handouts as HTML, from the one template that paper and web share. */
public final class HandoutHtml {

    /** Where the build puts the classes that it makes of the templates. */
    private static final String TEMPLATES = "org.clearleaf.takehome.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HandoutHtml.class.getClassLoader(), TEMPLATES);

    /**
     * A whole document for paper.
     *
     * @param pictures address of the folder with the pictures of the article; ends in a slash
     */
    public String document(Handout handout, String pictures) {
        return render(
                "handout.jte", Map.of("handout", handout, "style", new PrintStyle(handout), "pictures", pictures));
    }

    /** A page from a template, with what it asks for. */
    public String render(String template, Map<String, Object> values) {
        TemplateOutput out = new StringOutput();
        templates.render(template, values, out);
        return out.toString();
    }
}
