package org.clearleaf.convert;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, so that nothing is fetched and nothing blows up, and no endless nesting. */
public final class SafeXml {

    private static final int MAX_DEPTH = 200;

    private final XMLStreamReader in;
    private int depth;

    /** Begins to read; the encoding is the one that the file declares. */
    public SafeXml(byte[] bytes) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, "", "XML");
        }
    }

    /**
     * Goes on to the next event.
     *
     * @return the event, as {@link javax.xml.stream.XMLStreamConstants} names them
     */
    public int next() throws Unreadable {
        try {
            int event = in.next();
            if (event == XMLStreamReader.DTD) {
                throw new Unreadable(GapReason.BROKEN_FILE, place(), "DOCTYPE");
            }
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new Unreadable(GapReason.TOO_DEEP, place(), "");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, place(), "XML");
        }
    }

    public boolean hasNext() throws Unreadable {
        try {
            return in.hasNext();
        } catch (XMLStreamException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, place(), "XML");
        }
    }

    /** The name of the element, without a prefix. */
    public String name() {
        return in.getLocalName();
    }

    /** An attribute of the element; empty where it has none of that name. */
    public String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    public String text() {
        return in.getText();
    }

    /** The place for a person. */
    public String place() {
        return "line " + in.getLocation().getLineNumber();
    }
}
