package vn.hdnd.tracker.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A notice without its items: header, meeting, source, and how far it has come.
 *
 * @param sourceText as it was read; empty for a notice written here
 * @param passagesSeen places of which somebody has said that no item need account for them
 * @param origin how that text was come by
 * @param spans what the parts of the source text were taken for, in order
 */
public record NoticeSheet(
        NoticeId id,
        long version,
        NoticeStatus status,
        NoticeHeader header,
        MeetingDetails meeting,
        String sourceText,
        @Nullable Source sourceFile,
        ReadingOrigin origin,
        List<SourceSpan> spans,
        List<SourceSpan> passagesSeen,
        List<KeptWarning> warnings,
        Step created,
        @Nullable Step submitted,
        @Nullable String handedBackReason,
        @Nullable Step tracked,
        @Nullable Earlier earlier) {

    /** The notice that this one supplements or replaces. */
    public record Earlier(
            NoticeId id, FollowKind as, @Nullable String number) {

        public boolean replaced() {
            return as == FollowKind.REPLACEMENT;
        }
    }

    /** The file that the notice came in. @param size in bytes */
    public record Source(FileId id, String name, long size) {}

    /** Who did something, and when. */
    public record Step(String by, Instant at) {}

    public NoticeSheet {
        spans = List.copyOf(spans);
        passagesSeen = List.copyOf(passagesSeen);
        warnings = List.copyOf(warnings);
    }

    /** It was not read from a paper: its items are numbered here, and it is issued here. */
    public boolean writtenHere() {
        return sourceText.isEmpty();
    }

    public boolean editable() {
        return status == NoticeStatus.DRAFT;
    }

    /**
     * What the header still lacks before it can be submitted; see {@link NoticeHeader#missing()}. One that is written here
     * gets its number and date when it is issued.
     */
    public List<NoticeHeader.Part> missing() {
        return header.missing().stream()
                .filter(part -> !writtenHere() || part == NoticeHeader.Part.SIGNER)
                .toList();
    }
}
