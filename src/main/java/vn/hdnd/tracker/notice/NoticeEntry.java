package vn.hdnd.tracker.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.meeting.Meetings;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Turns what was read, or nothing yet, into a draft. A submission sent twice makes one draft. */
@Service
@Transactional
public class NoticeEntry {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final NoticeFollowing following;
    private final Meetings meetings;
    private final UnitRegister register;
    private final FileStore files;
    private final Clock clock;

    NoticeEntry(
            NoticeRepository notices,
            NoticeItemRepository items,
            NoticeFollowing following,
            Meetings meetings,
            UnitRegister register,
            FileStore files,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.following = following;
        this.meetings = meetings;
        this.register = register;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps a notice as it was read.
     *
     * @param file the stored file that it came from, uploaded by the same person; null for pasted text
     */
    public NoticeId enter(UUID submissionId, ReadNotice read, @Nullable FileId file, Actor by) {
        return enter(submissionId, read, file, null, by);
    }

    /** As {@link #enter(UUID, ReadNotice, FileId, Actor)}, with the notice that it supplements or replaces. */
    public NoticeId enter(
            UUID submissionId, ReadNotice read, @Nullable FileId file, @Nullable Follows follows, Actor by) {
        return notices.findBySubmissionId(submissionId)
                .map(Notice::id)
                .orElseGet(() -> keep(submissionId, new ReadDraft(read, register.open()), file, follows, by));
    }

    /** The draft that a submission has already made. */
    @Transactional(readOnly = true)
    public Optional<NoticeId> made(UUID submissionId) {
        return notices.findBySubmissionId(submissionId).map(Notice::id);
    }

    /** An empty draft, to be written by hand. */
    public NoticeId enterByHand(UUID submissionId, Actor by) {
        return enterByHand(submissionId, null, by);
    }

    /** As {@link #enterByHand(UUID, Actor)}, with the notice that it supplements or replaces. */
    public NoticeId enterByHand(UUID submissionId, @Nullable Follows follows, Actor by) {
        return notices.findBySubmissionId(submissionId).map(Notice::id).orElseGet(() -> {
            var meeting = meetings.record(ReadDraft.EMPTY_MEETING);
            var notice = new Notice(submissionId, meeting, ReadDraft.EMPTY_HEADER, "", by, clock.instant());
            follow(notice, follows);
            return notices.save(notice).id();
        });
    }

    /** A draft to be written here, with the words that such a notice usually begins and ends with. */
    public NoticeId write(UUID submissionId, MeetingKind kind, @Nullable LocalDate heldOn, Actor by) {
        return write(submissionId, kind, heldOn, null, by);
    }

    /** As {@link #write(UUID, MeetingKind, LocalDate, Actor)}, with the notice that it supplements or replaces. */
    public NoticeId write(
            UUID submissionId, MeetingKind kind, @Nullable LocalDate heldOn, @Nullable Follows follows, Actor by) {
        return notices.findBySubmissionId(submissionId).map(Notice::id).orElseGet(() -> {
            var before = notices.lastIssued(Limit.of(1)).stream()
                    .map(Notice::header)
                    .findFirst()
                    .orElse(null);
            var words = new FirstWords(register.open().host().orElse(null), before);
            var meeting = meetings.record(words.meeting(kind, heldOn));
            var notice = new Notice(submissionId, meeting, words.header(kind, heldOn), "", by, clock.instant());
            follow(notice, follows);
            return notices.save(notice).id();
        });
    }

    private NoticeId keep(
            UUID submissionId, ReadDraft draft, @Nullable FileId file, @Nullable Follows follows, Actor by) {
        var meeting = meetings.record(draft.meeting());
        var notice = new Notice(submissionId, meeting, draft.header(), draft.sourceText(), by, clock.instant());
        notice.wasRead(file, draft.origin(), draft.spans(), draft.warnings());
        follow(notice, follows);
        notices.saveAndFlush(notice);
        keepItems(notice.id(), draft);
        if (file != null) {
            files.claim(List.of(file), OwnerKind.NOTICE, notice.id().value(), by.id());
        }
        return notice.id();
    }

    private void follow(Notice notice, @Nullable Follows follows) {
        if (follows != null) {
            following.requireInForce(
                    notices.findById(follows.earlier()).orElseThrow(() -> new NotFound("notice " + follows.earlier())));
            notice.follow(follows);
        }
    }

    private void keepItems(NoticeId notice, ReadDraft draft) {
        Map<String, NoticeItemId> byPath = new HashMap<>();
        var kept = new ArrayList<NoticeItem>();
        for (var read : draft.items()) {
            var item = new NoticeItem(NoticeItemId.next(), notice, read.content());
            var parent = read.parentPath() == null ? null : byPath.get(read.parentPath());
            item.placeAt(kept.size(), read.depth(), parent, read.path(), null);
            byPath.put(read.path(), item.id());
            kept.add(item);
        }
        items.saveAll(kept);
    }
}
