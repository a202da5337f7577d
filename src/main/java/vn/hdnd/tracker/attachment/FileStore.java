package vn.hdnd.tracker.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;

/**
 * The stored files. A file is stored first and waits; {@link #claim} hangs it on its owner in the owner's transaction.
 * Nothing here asks who may read: pages serve files through {@link ReadableFiles}.
 */
@Component
public class FileStore {

    /** Bytes of a stored piece. */
    static final int CHUNK = 512 * 1024;

    private final FileRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileStore(FileRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Stores a file, which then waits to be claimed. The stream is read to its end or to the limit of
     * {@link UploadRules}, and looked at before the first row is written; it is not closed.
     *
     * @param name as the browser sent it; kept in a cleaned form
     * @param meantFor decides which types are accepted
     * @throws UploadRefused if the file is too large, not of an accepted type, or not what its name says
     */
    public StoredFileSummary store(String name, InputStream content, OwnerKind meantFor, AccountId by) {
        var cleaned = FileName.clean(name);
        var type = FileType.named(cleaned)
                .filter(meantFor::accepts)
                .orElseThrow(() -> UploadRefused.type(cleaned, meantFor));
        if (rows.countWaiting(by) >= UploadRules.MAX_WAITING) {
            throw UploadRefused.tooManyWaiting();
        }
        try (var upload = SpooledUpload.of(cleaned, content)) {
            refuseUnlessFits(cleaned, type, upload);
            try (var plain = plain(cleaned, type, upload)) {
                var summary =
                        new StoredFileSummary(FileId.next(), cleaned.value(), type.contentType(), plain.size(), now());
                transaction.executeWithoutResult(status -> write(summary, plain, by));
                return summary;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stores the evidence that came as parts of a form; parts of a file field left empty are passed over. */
    public StoredUploads storeUploads(Collection<MultipartFile> parts, AccountId by) {
        var stored = new ArrayList<StoredFileSummary>();
        var refused = new ArrayList<UploadRefused>();
        for (var part : parts) {
            var name = part.getOriginalFilename();
            if (name == null || name.isBlank()) {
                continue;
            }
            try (var content = part.getInputStream()) {
                stored.add(store(name, content, OwnerKind.REPORT, by));
            } catch (UploadRefused refusal) {
                refused.add(refusal);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new StoredUploads(stored, refused);
    }

    /**
     * Hangs files on their owner, within the caller's transaction.
     *
     * @throws Refused if one of them is not this person's own, does not wait any more, or does not fit the owner; then
     *     none is hung
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(Collection<FileId> files, OwnerKind kind, UUID ownerId, AccountId by) {
        var ids = new HashSet<>(files);
        if (ids.isEmpty()) {
            return;
        }
        if (rows.claim(ids, kind, ownerId, by) != ids.size()) {
            throw new Refused("attachment.refused.gone");
        }
        if (rows.countOf(kind, ownerId) > UploadRules.MAX_FILES) {
            throw new Refused("attachment.refused.tooMany", UploadRules.MAX_FILES);
        }
    }

    /**
     * Removes files of an owner, within the caller's transaction. What is not the owner's, or was removed before, is passed
     * over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Collection<FileId> files, OwnerKind kind, UUID ownerId) {
        if (!files.isEmpty()) {
            rows.drop(files, kind, ownerId);
        }
    }

    /** Gives an owner files of its own like these, within the caller's transaction. Whether they may be read is not asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(List<FileId> files, OwnerKind kind, UUID ownerId, AccountId by) {
        files.forEach(file -> rows.copy(file, FileId.next(), kind, ownerId, by, now()));
    }

    /** The files of one owner are another's from now on, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(OwnerKind from, UUID ownerId, OwnerKind to, UUID newOwnerId) {
        rows.pass(from, ownerId, to, newOwnerId);
    }

    /** The files of an owner in the order in which they were stored. */
    public List<StoredFileSummary> filesOf(OwnerKind kind, UUID ownerId) {
        return filesOf(kind, List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** The files of many owners by one statement; owners without files are not in the map. */
    public Map<UUID, List<StoredFileSummary>> filesOf(OwnerKind kind, Collection<UUID> ownerIds) {
        return ownerIds.isEmpty() ? Map.of() : rows.of(kind, ownerIds);
    }

    /** Those of the files that still wait for this person's form: what a form shown again may list. */
    public List<StoredFileSummary> waiting(Collection<FileId> files, AccountId by) {
        return files.isEmpty() ? List.of() : rows.waiting(files, by);
    }

    /**
     * Removes a file that waits.
     *
     * @throws NotFound if this person has no such file waiting
     */
    @Transactional
    public void discard(FileId id, AccountId by) {
        if (rows.discard(id, by) == 0) {
            throw new NotFound("waiting file " + id);
        }
    }

    /**
     * The content, fetched piece by piece as it is read, each piece by a statement of its own: a slow reader holds no
     * connection, as long as the caller holds no transaction.
     *
     * @throws NotFound if there is no such file
     */
    public InputStream read(FileId id) {
        var size =
                find(id).orElseThrow(() -> new NotFound("file " + id)).summary().size();
        var pieces = IntStream.range(0, Math.toIntExact((size + CHUNK - 1) / CHUNK))
                .mapToObj(seq -> rows.chunk(id, seq))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }

    Optional<StoredFile> find(FileId id) {
        return rows.find(id);
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuseUnlessFits(FileName name, FileType type, SpooledUpload upload) throws IOException {
        if (upload.size() == 0) {
            throw UploadRefused.empty(name);
        }
        var refusal = UploadRefused.of(Content.check(type, upload.path()), name, type);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /** Where a photograph was taken is nobody's business here. */
    private static SpooledUpload plain(FileName name, FileType type, SpooledUpload upload) {
        try {
            return upload.plain(type);
        } catch (IOException damaged) {
            throw UploadRefused.damaged(name);
        }
    }

    private void write(StoredFileSummary summary, SpooledUpload upload, AccountId by) {
        rows.insert(summary, upload.sha256(), by);
        try (var in = Files.newInputStream(upload.path())) {
            int seq = 0;
            for (var piece = in.readNBytes(CHUNK); piece.length > 0; piece = in.readNBytes(CHUNK)) {
                rows.insertChunk(summary.id(), seq++, piece);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
