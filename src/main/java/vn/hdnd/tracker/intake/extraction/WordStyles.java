package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What styles say about paragraphs and letters, through all that they are based on. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable String usual;
    private @Nullable Element defaults;

    WordStyles(List<Element> parts) {
        for (var part : parts) {
            defaults = Xml.child(part, "docDefaults", "rPrDefault", "rPr");
            Xml.children(part, "style").forEach(style -> {
                var id = Xml.attribute(style, "styleId");
                if (id != null) {
                    styles.put(id, style);
                    if ("paragraph".equals(Xml.attribute(style, "type"))
                            && "1".equals(Xml.attribute(style, "default"))) {
                        usual = id;
                    }
                }
            });
        }
    }

    /** The paragraph's style; the usual one where it names none. */
    @Nullable
    String of(@Nullable Element paragraphProperties) {
        var named = Xml.value(paragraphProperties, "pStyle");
        return named == null ? usual : named;
    }

    /** What the first style in the chain that says anything says. */
    <T> @Nullable T find(@Nullable String style, Function<Element, @Nullable T> question) {
        for (var each : chain(style)) {
            var answer = question.apply(each);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** The style itself, what it is based on, and so on. */
    List<Element> chain(@Nullable String style) {
        var chain = new ArrayList<Element>();
        var id = style;
        while (id != null && styles.containsKey(id) && chain.size() < LONGEST_CHAIN) {
            var element = styles.get(id);
            chain.add(element);
            id = Xml.value(element, "basedOn");
        }
        return chain;
    }

    /** The list that a numbering style stands for; null where there is none. */
    @Nullable
    String list(String numberingStyle) {
        return Xml.value(styles.get(numberingStyle), "pPr", "numPr", "numId");
    }

    Face face(@Nullable Element runProperties, @Nullable String paragraphStyle) {
        var font = setting(runProperties, paragraphStyle, WordStyles::font);
        var capitals = setting(runProperties, paragraphStyle, properties -> Xml.on(properties, "caps"));
        return Face.named(font).inCapitals(Boolean.TRUE.equals(capitals));
    }

    boolean hidden(@Nullable Element runProperties, @Nullable String paragraphStyle) {
        return Boolean.TRUE.equals(setting(runProperties, paragraphStyle, properties -> Xml.on(properties, "vanish")));
    }

    private <T> @Nullable T setting(
            @Nullable Element own, @Nullable String paragraphStyle, Function<@Nullable Element, @Nullable T> question) {
        var answer = question.apply(own);
        if (answer == null) {
            answer = find(Xml.value(own, "rStyle"), style -> question.apply(Xml.child(style, "rPr")));
        }
        if (answer == null) {
            answer = find(paragraphStyle, style -> question.apply(Xml.child(style, "rPr")));
        }
        return answer == null ? question.apply(defaults) : answer;
    }

    private static @Nullable String font(@Nullable Element properties) {
        var fonts = Xml.child(properties, "rFonts");
        var western = Xml.attribute(fonts, "ascii");
        return western == null ? Xml.attribute(fonts, "hAnsi") : western;
    }
}
