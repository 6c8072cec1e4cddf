package org.clearleaf.convert.epi;

import java.util.List;
import java.util.Locale;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;
import org.clearleaf.convert.text.CleanText;
import org.jsoup.Jsoup;

/** Makes an article of the package leaflet in a bundle; the text for doctors beside it is left out. */
public final class EpiImporter implements Importer {

    private static final int LONGEST_NAME = 200;

    @Override
    public String format() {
        return "epi";
    }

    @Override
    public boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".json");
    }

    @Override
    public void read(Original original, Tray tray) throws Unreadable {
        List<Leaflet> all =
                isJson(original.bytes()) ? JsonLeaflets.read(original.bytes()) : XmlLeaflets.read(original.bytes());
        if (all.isEmpty()) {
            throw new Unreadable(GapReason.OTHER_FORMAT, "", "Composition");
        }
        List<Leaflet> leaflets = all.stream().filter(EpiImporter::isForPatients).toList();
        if (leaflets.isEmpty()) {
            throw new Unreadable(GapReason.NOTHING_TO_SHOW, "", all.getFirst().title());
        }
        all.stream()
                .filter(one -> !leaflets.contains(one))
                .forEach(one -> tray.leaveOut(GapReason.FOR_PROFESSIONALS, "Composition", one.title()));
        for (Leaflet leaflet : leaflets) {
            new LeafletArticle(leaflet, name(all, leaflet), original, tray).file();
        }
    }

    private static boolean isJson(byte[] bytes) {
        for (byte one : bytes) {
            if (one == '{' || one == '<') {
                return one == '{';
            }
        }
        return false;
    }

    private static boolean isForPatients(Leaflet leaflet) {
        return leaflet.sections().stream().anyMatch(QrdCode::isLeaflet);
    }

    /** The name of the medicine stands in the text for doctors; else the title of the document has to do. */
    private static String name(List<Leaflet> all, Leaflet leaflet) {
        return all.stream()
                .flatMap(one -> one.sections().stream())
                .flatMap(root -> root.sections().stream())
                .filter(section -> section.code().equals(QrdCode.NAME))
                .map(section ->
                        CleanText.line(Jsoup.parseBodyFragment(section.html()).text()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElseGet(() -> CleanText.line(leaflet.title()));
    }
}
