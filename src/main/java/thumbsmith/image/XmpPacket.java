package thumbsmith.image;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text entries as a bag of key and value in RDF. Characters that XML cannot carry become U+FFFD. */
final class XmpPacket {
    static final String NAMESPACE = "urn:thumbsmith:entries:1";

    private static final String FRAME = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\
            <x:xmpmeta xmlns:x="adobe:ns:meta/">\
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description rdf:about="" xmlns:t="%s"><t:entries><rdf:Bag>%s</rdf:Bag></t:entries></rdf:Description>\
            </rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";
    private static final String ENTRY =
            "<rdf:li rdf:parseType=\"Resource\"><t:key>%s</t:key><t:value>%s</t:value></rdf:li>";

    private XmpPacket() {}

    static String write(Map<String, String> entries) {
        return FRAME.formatted(
                NAMESPACE,
                entries.entrySet().stream()
                        .map(it -> ENTRY.formatted(escaped(it.getKey()), escaped(it.getValue())))
                        .collect(Collectors.joining()));
    }

    /** What could be read before the packet ends or breaks. */
    static Map<String, String> read(String packet) {
        Map<String, String> entries = new LinkedHashMap<>();
        try {
            readInto(packet, entries);
        } catch (XMLStreamException e) {
            return entries;
        }
        return entries;
    }

    private static void readInto(String packet, Map<String, String> entries) throws XMLStreamException {
        XMLStreamReader in = safe().createXMLStreamReader(new StringReader(packet));
        String key = "";
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT || !NAMESPACE.equals(in.getNamespaceURI())) {
                continue;
            }
            if (in.getLocalName().equals("key")) {
                key = in.getElementText();
            } else if (in.getLocalName().equals("value")) {
                entries.put(key, in.getElementText());
            }
        }
    }

    /** A picture comes from anywhere: no entity of it may reach a file or the network. */
    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(XmpPacket::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> isXml(character) ? Character.toString(character) : "\uFFFD";
        };
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
