package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a notice.
 *
 * @param path labels from the outermost item in, joined by dots: {@code 2.b.-1}; unique in its notice
 * @param parentPath null for an outermost item
 * @param depth 0 for an outermost item
 * @param label as it stands in the text ({@code 2.}, {@code b)}, {@code -}); empty for an unnumbered paragraph
 * @param text verbatim, breaks joined to single spaces, without the label
 * @param leads who is to do it, named or inherited from a heading
 * @param reportTo to whom it is to be reported, as written
 * @param duties the parts of an item that binds several addressees to several things; empty for one duty
 * @param source where label and text stand in the notice's text
 */
public record ReadItem(
        String path,
        @Nullable String parentPath,
        int depth,
        String label,
        ItemKind kind,
        String text,
        List<ReadUnit> leads,
        List<ReadUnit> coordinators,
        ReadDeadline deadline,
        @Nullable String reportTo,
        List<ReadDuty> duties,
        List<Span> source) {

    public ReadItem {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        duties = List.copyOf(duties);
        source = List.copyOf(source);
    }
}
