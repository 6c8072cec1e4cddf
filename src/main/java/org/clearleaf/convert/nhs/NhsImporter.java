package org.clearleaf.convert.nhs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.SafeJson;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;

/** Makes an article of each page; pages that only lead on give none. */
public final class NhsImporter implements Importer {

    private final SafeJson json = new SafeJson();

    @Override
    public String format() {
        return "nhs";
    }

    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public void read(Original original, Tray tray) throws Unreadable {
        JsonNode answer = json.read(original.bytes());
        Page page = new Page(answer);
        if (page.isError()) {
            throw new Unreadable(
                    GapReason.ERROR_ANSWER, "", answer.path("message").asText());
        }
        if (!answer.has("hasPart") && !answer.has("mainEntityOfPage") && !answer.has("modules")) {
            boolean hub = answer.has("significantLink") || answer.has("relatedLink");
            throw new Unreadable(hub ? GapReason.HUB_PAGE : GapReason.OTHER_FORMAT, "", page.name());
        }
        if (page.name().isEmpty()) {
            throw new Unreadable(GapReason.NO_TITLE, "", page.address());
        }
        List<Section> sections = new SectionReader(tray).read(answer);
        new PageArticle(page, original, tray).file(sections);
    }
}
