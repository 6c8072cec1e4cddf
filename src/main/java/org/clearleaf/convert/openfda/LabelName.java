package org.clearleaf.convert.openfda;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.text.CleanText;

/**
 * The name of a medicine. openFDA adds a brand name that may belong to another label; it counts only where the label itself says
 * it too. Else the name is what stands before the active ingredient in the list of product elements.
 */
final class LabelName {

    private static final Pattern FIRST_WORDS =
            Pattern.compile("(?:active ingredients?:?\\s+)?(\\S+\\s+\\S+?)[,;:]?(?:\\s.*|$)");

    private LabelName() {}

    /** The name; empty where the label does not tell. */
    static String of(Label label, Tray tray) {
        String brand = label.added("brand_name");
        String elements = label.first("spl_product_data_elements");
        String own = elements + " " + label.first("package_label_principal_display_panel") + " "
                + label.first("active_ingredient");
        if (!brand.isEmpty() && (lower(own).contains(lower(brand)) || own.isBlank())) {
            return brand;
        }
        if (!brand.isEmpty()) {
            tray.leaveOut(GapReason.CONTRADICTION, "openfda.brand_name", brand);
        }
        return beforeIngredient(elements, label.first("active_ingredient"));
    }

    private static String beforeIngredient(String elements, String ingredient) {
        Matcher words = FIRST_WORDS.matcher(lower(CleanText.line(ingredient)));
        int at = words.matches() ? lower(elements).indexOf(words.group(1)) : -1;
        return at > 0 ? elements.substring(0, at).strip() : "";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
