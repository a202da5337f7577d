package vn.hdnd.tracker.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.meeting.MeetingPerson;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NoticeId;

/** Makes records of the rows that {@link NoticeQueries} reads. */
final class NoticeRows {

    private NoticeRows() {}

    static NoticeRow row(ResultSet rs, int number) throws SQLException {
        return new NoticeRow(
                id(rs),
                NoticeStatus.valueOf(rs.getString("status")),
                rs.getBoolean("handed_back"),
                rs.getString("number"),
                day(rs, "issued_on"),
                rs.getString("summary"),
                MeetingKind.valueOf(rs.getString("meeting_kind")),
                day(rs, "held_on"),
                rs.getString("created_by"),
                moment(rs, "created_at"),
                rs.getString("submitted_by"),
                rs.getInt("binding"),
                rs.getInt("settled"),
                rs.getInt("with_tasks"),
                rs.getInt("standing"),
                rs.getString("follows_as") == null ? null : FollowKind.valueOf(rs.getString("follows_as")),
                rs.getString("earlier_number"),
                rs.getInt("supplements"));
    }

    static NoticeSheet sheet(ResultSet rs, int number) throws SQLException {
        return new NoticeSheet(
                id(rs),
                rs.getLong("version"),
                NoticeStatus.valueOf(rs.getString("status")),
                header(rs),
                meeting(rs),
                rs.getString("source_text"),
                source(rs),
                origin(rs),
                spans(rs),
                passagesSeen(rs),
                warnings(rs),
                new NoticeSheet.Step(rs.getString("created_by_name"), moment(rs, "created_at")),
                step(rs, "submitted"),
                rs.getString("handed_back_reason"),
                step(rs, "tracked"),
                earlier(rs));
    }

    private static NoticeId id(ResultSet rs) throws SQLException {
        return new NoticeId(rs.getObject("id", UUID.class));
    }

    private static ReadingOrigin origin(ResultSet rs) throws SQLException {
        var pages = (Integer[]) rs.getArray("pages_without_text").getArray();
        return new ReadingOrigin(
                ReadingOrigin.Method.valueOf(rs.getString("read_by")), rs.getString("converted_from"), List.of(pages));
    }

    private static NoticeSheet.@Nullable Earlier earlier(ResultSet rs) throws SQLException {
        var id = rs.getObject("follows_id", UUID.class);
        return id == null
                ? null
                : new NoticeSheet.Earlier(
                        new NoticeId(id),
                        FollowKind.valueOf(rs.getString("follows_as")),
                        rs.getString("earlier_number"));
    }

    private static NoticeHeader header(ResultSet rs) throws SQLException {
        return new NoticeHeader(
                rs.getString("number"),
                day(rs, "issued_on"),
                rs.getString("issue_place"),
                rs.getString("summary"),
                rs.getString("closing"),
                rs.getString("signer"),
                rs.getString("signer_position"),
                texts(rs, "capacities"),
                texts(rs, "authority_lines"),
                texts(rs, "recipients"),
                texts(rs, "issuer_lines"),
                rs.getString("preamble"),
                ItemLabels.valueOf(rs.getString("numbering")),
                Signers.read(rs.getString("other_signers")));
    }

    private static MeetingDetails meeting(ResultSet rs) throws SQLException {
        var parts = texts(rs, "person_parts");
        var names = texts(rs, "person_names");
        var positions = texts(rs, "person_positions");
        return new MeetingDetails(
                MeetingKind.valueOf(rs.getString("meeting_kind")),
                rs.getString("meeting_title"),
                day(rs, "held_on"),
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new MeetingPerson(
                                MeetingPerson.Part.valueOf(parts.get(i)), names.get(i), positions.get(i)))
                        .toList());
    }

    private static NoticeSheet.@Nullable Source source(ResultSet rs) throws SQLException {
        var file = rs.getObject("source_file_id", UUID.class);
        return file == null
                ? null
                : new NoticeSheet.Source(new FileId(file), rs.getString("file_name"), rs.getLong("file_size"));
    }

    private static List<SourceSpan> spans(ResultSet rs) throws SQLException {
        var starts = (Integer[]) rs.getArray("span_starts").getArray();
        var ends = (Integer[]) rs.getArray("span_ends").getArray();
        var kinds = texts(rs, "span_kinds");
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new SourceSpan(starts[i], ends[i], kinds.get(i)))
                .toList();
    }

    private static List<SourceSpan> passagesSeen(ResultSet rs) throws SQLException {
        var starts = (Integer[]) rs.getArray("seen_starts").getArray();
        var ends = (Integer[]) rs.getArray("seen_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new SourceSpan(starts[i], ends[i], SourceSpan.SEEN))
                .toList();
    }

    private static List<KeptWarning> warnings(ResultSet rs) throws SQLException {
        var codes = texts(rs, "warning_codes");
        var paths = texts(rs, "warning_paths");
        var words = texts(rs, "warning_words");
        var numbers = (Integer[]) rs.getArray("warning_numbers").getArray();
        var seen = (Boolean[]) rs.getArray("warning_seen").getArray();
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new KeptWarning(
                        numbers[i], new ReadingWarning(codes.get(i), paths.get(i), words.get(i)), seen[i]))
                .toList();
    }

    private static NoticeSheet.@Nullable Step step(ResultSet rs, String act) throws SQLException {
        var by = rs.getString(act + "_by_name");
        return by == null ? null : new NoticeSheet.Step(by, moment(rs, act + "_at"));
    }

    /** Elements may be null where the column may. */
    private static List<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(rs.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
