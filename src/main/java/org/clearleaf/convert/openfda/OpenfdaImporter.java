package org.clearleaf.convert.openfda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.SafeJson;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;

/** Makes an article of each label in a file. */
public final class OpenfdaImporter implements Importer {

    private final SafeJson json = new SafeJson();
    private final List<LabelField> fields = LabelField.all();

    @Override
    public String format() {
        return "openfda";
    }

    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public void read(Original original, Tray tray) throws Unreadable {
        JsonNode answer = json.read(original.bytes());
        if (answer.has("error")) {
            throw new Unreadable(
                    GapReason.ERROR_ANSWER,
                    "",
                    answer.path("error").path("message").asText());
        }
        JsonNode results = answer.path("results");
        if (!results.isArray()) {
            throw new Unreadable(GapReason.OTHER_FORMAT, "", "results");
        }
        for (int i = 0; i < results.size(); i++) {
            new LabelArticle(new Label(results.get(i)), "results[" + i + "]", original, tray).file(fields);
        }
    }
}
