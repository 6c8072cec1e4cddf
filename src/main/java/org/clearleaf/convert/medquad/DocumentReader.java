package org.clearleaf.convert.medquad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.SafeXml;
import org.clearleaf.convert.Unreadable;

/** Reads one file. Some name their elements otherwise than the rest: doc, doctitle-focus, pair, and in small letters. */
final class DocumentReader {

    private final List<String> synonyms = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Document.Pair> pairs = new ArrayList<>();
    private String id = "";
    private String site = "";
    private String url = "";
    private String focus = "";
    private String category = "";
    private String questionId = "";
    private String type = "";
    private String question = "";

    static Document read(byte[] bytes) throws Unreadable {
        DocumentReader reader = new DocumentReader();
        reader.readAll(new SafeXml(bytes));
        return new Document(
                reader.id,
                reader.site,
                reader.url,
                reader.focus,
                reader.category,
                reader.synonyms,
                reader.codes,
                reader.pairs);
    }

    private void readAll(SafeXml xml) throws Unreadable {
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(name(xml), xml, begun);
                    begun = true;
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.text());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(name(xml), text.toString());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static String name(SafeXml xml) {
        return xml.name().toLowerCase(Locale.ROOT);
    }

    private void start(String name, SafeXml xml, boolean begun) throws Unreadable {
        switch (name) {
            case "document", "doc", "diseasefile" -> {
                id = xml.attribute("id") + xml.attribute("docid") + xml.attribute("fid");
                site = xml.attribute("source") + xml.attribute("corpus");
                url = xml.attribute("url");
            }
            case "question" -> {
                questionId = xml.attribute("qid");
                type = xml.attribute("qtype");
            }
            default -> {
                if (!begun) {
                    throw new Unreadable(GapReason.OTHER_FORMAT, "", xml.name());
                }
            }
        }
    }

    private void end(String name, String text) {
        switch (name) {
            case "focus", "doctitle-focus" -> focus = text.strip();
            case "category" -> category = text.strip();
            case "synonym" -> addTo(synonyms, text);
            case "cui" -> addTo(codes, text);
            case "question" -> question = text;
            case "answer" -> pairs.add(new Document.Pair(questionId, type, question, text));
            default -> {}
        }
    }

    private static void addTo(List<String> list, String text) {
        if (!text.isBlank()) {
            list.add(text.strip());
        }
    }
}
