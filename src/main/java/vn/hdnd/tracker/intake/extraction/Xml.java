package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an Office document as trees: no document types, no entities, nothing fetched, nothing too deep. */
final class Xml {

    private static final int DEEPEST = 2_000;

    private Xml() {}

    /** @throws IOException where it is no well-formed XML, or carries a document type */
    static Element parse(byte[] content) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
            factory.setAttribute("jdk.xml.elementAttributeLimit", "1000");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String name(Node node) {
        var local = node.getLocalName();
        return local == null ? "" : local;
    }

    static List<Element> children(@Nullable Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(@Nullable Element parent, String name) {
        return children(parent).stream().filter(child -> name(child).equals(name));
    }

    /** The first child of the first child … of these names; null where there is none. */
    static @Nullable Element child(@Nullable Element parent, String... names) {
        var at = parent;
        for (var name : names) {
            at = at == null ? null : children(at, name).findFirst().orElse(null);
        }
        return at;
    }

    /** The attribute of that local name, in whatever namespace; null where there is none. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        var attributes = element == null ? null : element.getAttributes();
        for (var i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (name(attributes.item(i)).equals(name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return null;
    }

    /** {@code w:val} of a child. */
    static @Nullable String value(@Nullable Element parent, String... names) {
        return attribute(child(parent, names), "val");
    }

    /** A setting that is on by being there, unless it says off; null where it is not there. */
    static @Nullable Boolean on(@Nullable Element parent, String name) {
        var setting = child(parent, name);
        var value = attribute(setting, "val");
        return setting == null
                ? null
                : Boolean.valueOf(
                        value == null || !List.of("0", "false", "off", "none").contains(value));
    }
}
