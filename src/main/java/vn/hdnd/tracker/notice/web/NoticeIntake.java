package vn.hdnd.tracker.notice.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.NoticeEntry;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;

/**
 * Reads what a clerk brings in and makes a draft of it. Nothing is stored of what cannot be read; a submission sent twice,
 * even at once, makes one draft.
 */
@Component
class NoticeIntake {

    private final NoticeReader reader;
    private final NoticeEntry entry;
    private final FileStore files;

    NoticeIntake(NoticeReader reader, NoticeEntry entry, FileStore files) {
        this.reader = reader;
        this.entry = entry;
        this.files = files;
    }

    NoticeId file(UUID submission, MultipartFile file, @Nullable Follows follows, Actor by) {
        return once(submission, () -> {
            var content = bytes(file);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var read = reader.read(content, name);
            var stored = files.store(name, new ByteArrayInputStream(content), OwnerKind.NOTICE, by.id());
            try {
                return entry.enter(submission, read, stored.id(), follows, by);
            } catch (RuntimeException failed) {
                files.discard(stored.id(), by.id());
                throw failed;
            }
        });
    }

    NoticeId text(UUID submission, String text, @Nullable Follows follows, Actor by) {
        if (text.isBlank()) {
            throw new Refused("notice.refused.nothingSent");
        }
        return once(submission, () -> entry.enter(submission, reader.read(text), null, follows, by));
    }

    NoticeId byHand(
            UUID submission, MeetingKind kind, @Nullable LocalDate heldOn, @Nullable Follows follows, Actor by) {
        return once(submission, () -> entry.write(submission, kind, heldOn, follows, by));
    }

    /** Two clicks at once meet at the unique submission: the second finds what the first has made. */
    private NoticeId once(UUID submission, Supplier<NoticeId> make) {
        return entry.made(submission).orElseGet(() -> {
            try {
                return make.get();
            } catch (DataIntegrityViolationException twice) {
                return entry.made(submission).orElseThrow(() -> twice);
            }
        });
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
