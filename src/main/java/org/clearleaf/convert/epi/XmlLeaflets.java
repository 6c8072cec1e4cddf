package org.clearleaf.convert.epi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.SafeXml;
import org.clearleaf.convert.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the documents in a bundle in XML. */
final class XmlLeaflets {

    private XmlLeaflets() {}

    static List<Leaflet> read(byte[] bytes) throws Unreadable {
        Document xml = parse(bytes);
        List<Leaflet> leaflets = new ArrayList<>();
        for (Element composition : xml.select("Composition")) {
            Element bundle = composition.closest("Bundle");
            leaflets.add(new Leaflet(
                    bundle == null ? "" : value(bundle, "id"),
                    value(composition, "language"),
                    value(composition, "date"),
                    value(composition, "title"),
                    sections(composition)));
        }
        return leaflets;
    }

    /** The lenient parser gets only what a strict one has found to be well formed, shallow and without a document type. */
    private static Document parse(byte[] bytes) throws Unreadable {
        SafeXml strict = new SafeXml(bytes);
        while (strict.hasNext()) {
            strict.next();
        }
        try {
            Document xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
            // Printed prettily, words would lose the spaces between them.
            xml.outputSettings().prettyPrint(false);
            xml.getAllElements().forEach(XmlLeaflets::dropPrefix);
            return xml;
        } catch (IOException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, "", "XML");
        }
    }

    /** Some bundles name the same elements with a prefix, as in h:div. */
    private static void dropPrefix(Element element) {
        String name = element.tagName();
        if (name.contains(":")) {
            element.tagName(name.substring(name.indexOf(':') + 1));
        }
    }

    private static List<Leaflet.Section> sections(Element parent) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals("section"))
                .map(section ->
                        new Leaflet.Section(value(section, "title"), code(section), html(section), sections(section)))
                .toList();
    }

    private static String html(Element section) {
        return child(section, "text").map(text -> text.select("> div").html()).orElse("");
    }

    private static String code(Element section) {
        Element code = section.selectFirst("> code > coding > code");
        return code == null ? "" : code.attr("value");
    }

    private static String value(Element parent, String name) {
        return child(parent, name).map(child -> child.attr("value")).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst();
    }
}
