package vn.hdnd.tracker.notice.web;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * Something that should be looked at before the notice is tracked: what the reader was not sure of, or words for a unit
 * that the register does not know.
 *
 * @param code what the message {@code notice.warning.<code>} is about
 * @param seq number of the reader's doubt, which can be marked as seen; null for others
 * @param item where it stands; null for the paper itself, or for words that stand in no item any more
 * @param field of the item's form that settles it
 * @param open nobody has settled it
 */
public record Doubt(
        String code,
        @Nullable String words,
        @Nullable Integer seq,
        @Nullable NoticeItemId item,
        @Nullable String citation,
        String field,
        boolean open) {}
