package vn.hdnd.tracker.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;

/** The rows of files and their pieces. */
@Repository
class FileRows {

    private static final String COLUMNS =
            "id, name, content_type, size, uploaded_at, uploaded_by, owner_kind, owner_id";

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFileSummary file, byte[] sha256, AccountId by) {
        jdbc.sql("""
                insert into stored_file (id, name, content_type, size, sha256, uploaded_by, uploaded_at)
                values (:id, :name, :contentType, :size, :sha256, :by, :at)
                """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("contentType", file.contentType())
                .param("size", file.size())
                .param("sha256", sha256)
                .param("by", by.value())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertChunk(FileId id, int seq, byte[] bytes) {
        jdbc.sql("insert into file_chunk (file_id, seq, bytes) values (?, ?, ?)")
                .params(id.value(), seq, bytes)
                .update();
    }

    byte[] chunk(FileId id, int seq) {
        return jdbc.sql("select bytes from file_chunk where file_id = ? and seq = ?")
                .params(id.value(), seq)
                .query((row, n) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new NotFound("piece " + seq + " of file " + id));
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select " + COLUMNS + " from stored_file where id = ?")
                .param(id.value())
                .query(FileRows::file)
                .optional();
    }

    /** Rides stored_file_owner. */
    Map<UUID, List<StoredFileSummary>> of(OwnerKind kind, Collection<UUID> ownerIds) {
        return jdbc
                .sql("select " + COLUMNS + " from stored_file where owner_kind = :kind and owner_id in (:owners)"
                        + " order by id")
                .param("kind", kind.name())
                .param("owners", ownerIds)
                .query((row, n) -> Map.entry(row.getObject("owner_id", UUID.class), summary(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<StoredFileSummary> waiting(Collection<FileId> ids, AccountId by) {
        return jdbc.sql("select " + COLUMNS + " from stored_file where id in (:ids) and uploaded_by = :by"
                        + " and owner_kind is null order by id")
                .param("ids", values(ids))
                .param("by", by.value())
                .query((row, n) -> summary(row))
                .list();
    }

    /** Rides stored_file_waiting. */
    long countWaiting(AccountId by) {
        return jdbc.sql("select count(*) from stored_file where uploaded_by = ? and owner_kind is null")
                .param(by.value())
                .query(Long.class)
                .single();
    }

    long countOf(OwnerKind kind, UUID ownerId) {
        return jdbc.sql("select count(*) from stored_file where owner_kind = ? and owner_id = ?")
                .params(kind.name(), ownerId)
                .query(Long.class)
                .single();
    }

    /** How many of the files were there to be claimed; the row locks keep the sweep and a second claim away. */
    int claim(Collection<FileId> ids, OwnerKind kind, UUID ownerId, AccountId by) {
        return jdbc.sql("""
                update stored_file set owner_kind = :kind, owner_id = :owner
                where id in (:ids) and uploaded_by = :by and owner_kind is null and content_type in (:types)
                """)
                .param("kind", kind.name())
                .param("owner", ownerId)
                .param("ids", values(ids))
                .param("by", by.value())
                .param("types", kind.contentTypes())
                .update();
    }

    /** Rides stored_file_owner. */
    void pass(OwnerKind from, UUID ownerId, OwnerKind to, UUID newOwnerId) {
        jdbc.sql("""
                update stored_file set owner_kind = :to, owner_id = :newOwner
                where owner_kind = :from and owner_id = :owner
                """)
                .param("from", from.name())
                .param("owner", ownerId)
                .param("to", to.name())
                .param("newOwner", newOwnerId)
                .update();
    }

    /** Rides the primary key. Pieces go along. */
    void drop(Collection<FileId> ids, OwnerKind kind, UUID ownerId) {
        jdbc.sql("delete from stored_file where id in (:ids) and owner_kind = :kind and owner_id = :owner")
                .param("ids", values(ids))
                .param("kind", kind.name())
                .param("owner", ownerId)
                .update();
    }

    void copy(FileId from, FileId to, OwnerKind kind, UUID ownerId, AccountId by, Instant at) {
        jdbc.sql("""
                insert into stored_file
                    (id, name, content_type, size, sha256, uploaded_by, uploaded_at, owner_kind, owner_id)
                select :to, name, content_type, size, sha256, :by, :at, :kind, :owner from stored_file where id = :from
                """)
                .param("to", to.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("owner", ownerId)
                .param("from", from.value())
                .update();
        jdbc.sql("insert into file_chunk (file_id, seq, bytes) select ?, seq, bytes from file_chunk where file_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    int discard(FileId id, AccountId by) {
        return jdbc.sql("delete from stored_file where id = ? and uploaded_by = ? and owner_kind is null")
                .params(id.value(), by.value())
                .update();
    }

    int sweep(Instant before) {
        return jdbc.sql("delete from stored_file where owner_kind is null and uploaded_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<UUID> values(Collection<FileId> ids) {
        return ids.stream().map(FileId::value).toList();
    }

    private static StoredFile file(ResultSet row, int n) throws SQLException {
        var kind = row.getString("owner_kind");
        return new StoredFile(
                summary(row),
                new AccountId(row.getObject("uploaded_by", UUID.class)),
                kind == null ? null : OwnerKind.valueOf(kind),
                row.getObject("owner_id", UUID.class));
    }

    private static StoredFileSummary summary(ResultSet row) throws SQLException {
        return new StoredFileSummary(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
