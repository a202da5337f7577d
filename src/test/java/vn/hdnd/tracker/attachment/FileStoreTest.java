package vn.hdnd.tracker.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.io.input.InfiniteCircularInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.attachment.UploadRefused.Reason;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;

@Tag("sql")
@DataJpaTest
@Import({
    FileStore.class,
    FileRows.class,
    ReadableFiles.class,
    WaitingFileSweep.class,
    VietnamTime.class,
    FileStoreTest.Rules.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FileStoreTest {

    @Autowired
    private FileStore files;

    @Autowired
    private ReadableFiles readable;

    @Autowired
    private WaitingFileSweep sweep;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId ward;
    private AccountId otherWard;

    @BeforeEach
    void two_people() {
        database.sql("delete from stored_file").update();
        ward = account();
        otherWard = account();
    }

    @Test
    void a_file_comes_back_byte_for_byte() throws Exception {
        var sent = SampleFiles.pdfOf(2 * FileStore.CHUNK + 17);
        new Random(7).nextBytes(sent);
        System.arraycopy(SampleFiles.pdf(), 0, sent, 0, 16);

        var file = store("Báo cáo.pdf", sent);

        try (var in = files.read(file.id())) {
            assertThat(in.readAllBytes()).isEqualTo(sent);
        }
        assertThat(file.size()).isEqualTo(sent.length);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(database.sql("select sha256 from stored_file where id = ?")
                        .param(file.id().value())
                        .query((row, n) -> row.getBytes(1))
                        .single())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(sent));
        assertThat(chunks(file.id())).isEqualTo(3);
    }

    @Test
    void a_file_of_whole_pieces_has_no_empty_one() throws IOException {
        var file = store("bc.pdf", SampleFiles.pdfOf(FileStore.CHUNK));

        assertThat(chunks(file.id())).isEqualTo(1);
        assertThat(files.read(file.id()).readAllBytes()).hasSize(FileStore.CHUNK);
    }

    @Test
    void the_largest_file_allowed_is_stored() {
        assertThat(store("bc.pdf", SampleFiles.pdfOf((int) UploadRules.MAX_FILE_BYTES))
                        .size())
                .isEqualTo(UploadRules.MAX_FILE_BYTES);
    }

    @Test
    void a_larger_file_is_refused_without_being_read_to_its_end() {
        InputStream endless = new InfiniteCircularInputStream(SampleFiles.pdf());

        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> files.store("bc.pdf", endless, OwnerKind.REPORT, ward))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
                    assertThat(refused.arguments()).containsExactly("bc.pdf", 25);
                });
        assertThat(stored()).isZero();
    }

    @Test
    void nothing_of_a_refused_file_stays_on_the_disk() throws IOException {
        var before = temporaryUploads();

        refused("bc.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        refused("bc.pdf", SampleFiles.pdfOf((int) UploadRules.MAX_FILE_BYTES + 1));
        store("bc.pdf", SampleFiles.pdf());

        assertThat(temporaryUploads()).isEqualTo(before);
    }

    @Test
    void refusals_say_what_is_wrong() {
        assertThat(refused("bc.pdf", "<html>".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.TYPE);
        assertThat(refused("trang.html", SampleFiles.pdf()).reason()).isEqualTo(Reason.TYPE);
        assertThat(refused("anh.svg", SampleFiles.pdf()).reason()).isEqualTo(Reason.TYPE);
        assertThat(refused("bc.docm", SampleFiles.docm()).reason()).isEqualTo(Reason.TYPE);
        assertThat(refused("bc.docx", SampleFiles.docm()).messageKey()).isEqualTo("attachment.refused.macros");
        assertThat(refused("bc.docx", SampleFiles.closedWithPassword()).reason())
                .isEqualTo(Reason.CONTENT);
        assertThat(refused("bc.pdf", new byte[0]).messageKey()).isEqualTo("attachment.refused.empty");
        assertThat(refused("khong duoi", SampleFiles.pdf()).arguments())
                .containsExactly("khong duoi", "jpg, png, pdf, doc, docx, xls, xlsx, zip");
    }

    @Test
    void text_is_a_source_of_notices_but_no_evidence() {
        var text = "THÔNG BÁO".getBytes(StandardCharsets.UTF_8);
        assertThat(refused("tb.txt", text).reason()).isEqualTo(Reason.TYPE);

        var source = files.store("tb.txt", new ByteArrayInputStream(text), OwnerKind.NOTICE, ward);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> claim(OwnerKind.REPORT, UUID.randomUUID(), source));
        claim(OwnerKind.NOTICE, UUID.randomUUID(), source);
    }

    @Test
    void claimed_files_are_listed_under_their_owner_in_order() {
        var one = store("1.pdf", SampleFiles.pdf());
        var two = store("2.png", SampleFiles.png());
        var other = store("3.jpg", SampleFiles.jpg());
        var report = UUID.randomUUID();
        var otherReport = UUID.randomUUID();

        claim(OwnerKind.REPORT, report, two, one);
        claim(OwnerKind.REPORT, otherReport, other);

        assertThat(files.filesOf(OwnerKind.REPORT, report)).containsExactly(one, two);
        assertThat(files.filesOf(OwnerKind.REPORT, List.of(report, otherReport, UUID.randomUUID())))
                .containsOnlyKeys(report, otherReport);
        assertThat(files.filesOf(OwnerKind.NOTICE, report)).isEmpty();
    }

    @Test
    void a_file_cannot_be_hung_on_another_thing_afterwards() {
        var file = store("1.pdf", SampleFiles.pdf());
        var fresh = store("2.pdf", SampleFiles.pdf());
        var report = UUID.randomUUID();
        claim(OwnerKind.REPORT, report, file);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> claim(OwnerKind.REPORT, UUID.randomUUID(), file, fresh));

        assertThat(files.filesOf(OwnerKind.REPORT, report)).containsExactly(file);
        assertThat(files.waiting(List.of(file.id(), fresh.id()), ward)).containsExactly(fresh);
    }

    @Test
    void nobody_claims_or_discards_what_another_uploaded() {
        var file = store("1.pdf", SampleFiles.pdf());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> files.claim(List.of(file.id()), OwnerKind.REPORT, UUID.randomUUID(), otherWard)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.discard(file.id(), otherWard));
        assertThat(files.waiting(List.of(file.id()), otherWard)).isEmpty();
        assertThat(files.waiting(List.of(file.id()), ward)).containsExactly(file);
    }

    @Test
    void a_report_carries_twenty_files_and_not_one_more() {
        var twenty = IntStream.range(0, 20)
                .mapToObj(i -> store(i + ".pdf", SampleFiles.pdf()))
                .toArray(StoredFileSummary[]::new);
        var report = UUID.randomUUID();
        claim(OwnerKind.REPORT, report, twenty);

        var more = store("20.pdf", SampleFiles.pdf());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> claim(OwnerKind.REPORT, report, more))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(20));
        assertThat(files.filesOf(OwnerKind.REPORT, report)).hasSize(20);
    }

    @Test
    void a_discarded_file_is_gone_with_its_pieces_and_a_claimed_one_stays() {
        var waiting = store("1.pdf", SampleFiles.pdf());
        var claimed = store("2.pdf", SampleFiles.pdf());
        claim(OwnerKind.REPORT, UUID.randomUUID(), claimed);

        files.discard(waiting.id(), ward);

        assertThat(chunks(waiting.id())).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.discard(claimed.id(), ward));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.read(waiting.id()));
        assertThat(chunks(claimed.id())).isEqualTo(1);
    }

    @Test
    void only_files_that_waited_a_day_are_swept() {
        var old = store("1.pdf", SampleFiles.pdf());
        var oldClaimed = store("2.pdf", SampleFiles.pdf());
        database.sql("update stored_file set uploaded_at = uploaded_at - interval '25 hours'")
                .update();
        claim(OwnerKind.REPORT, UUID.randomUUID(), oldClaimed);
        var fresh = store("3.pdf", SampleFiles.pdf());

        sweep.sweep();

        assertThat(files.find(old.id())).isEmpty();
        assertThat(files.find(oldClaimed.id())).isPresent();
        assertThat(files.find(fresh.id())).isPresent();
    }

    @Test
    void one_person_cannot_fill_the_database_with_files_that_wait() {
        for (int i = 0; i < UploadRules.MAX_WAITING; i++) {
            store(i + ".pdf", SampleFiles.pdf());
        }

        assertThat(refused("101.pdf", SampleFiles.pdf()).reason()).isEqualTo(Reason.TOO_MANY);
    }

    @Test
    void of_the_parts_of_a_form_the_good_ones_are_kept_and_the_bad_ones_named() {
        var uploads = files.storeUploads(
                List.of(
                        new MockMultipartFile("upload", "1.pdf", null, SampleFiles.pdf()),
                        new MockMultipartFile("upload", "", null, new byte[0]),
                        new MockMultipartFile("upload", "2.html", null, SampleFiles.pdf()),
                        new MockMultipartFile("upload", "3.png", null, SampleFiles.png())),
                ward);

        assertThat(uploads.stored()).extracting(StoredFileSummary::name).containsExactly("1.pdf", "3.png");
        assertThat(uploads.refused()).singleElement().satisfies(refused -> assertThat(refused.arguments())
                .startsWith("2.html"));
        assertThat(files.waiting(uploads.ids(), ward)).isEqualTo(uploads.stored());
    }

    @Test
    void a_waiting_file_is_read_by_its_uploader_only() {
        var file = store("1.pdf", SampleFiles.pdf());

        assertThat(readable.find(file.id(), actor(ward))).isEqualTo(file);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readable.find(file.id(), actor(otherWard)));
    }

    @Test
    void a_claimed_file_follows_the_rule_of_its_owner_even_against_its_uploader() {
        var file = store("1.pdf", SampleFiles.pdf());
        var report = UUID.randomUUID();
        Rules.mayRead(report, otherWard);
        claim(OwnerKind.REPORT, report, file);

        assertThat(readable.find(file.id(), actor(otherWard))).isEqualTo(file);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readable.find(file.id(), actor(ward)));
    }

    @Test
    void what_nobody_answers_for_is_read_by_nobody() {
        var file = store("1.pdf", SampleFiles.pdf());
        claim(OwnerKind.NOTICE, UUID.randomUUID(), file);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readable.find(file.id(), actor(ward)));
    }

    @Test
    void sizes_are_written_as_in_the_readers_language() {
        var vietnamese = Locale.forLanguageTag("vi");
        assertThat(sized(740).sizeText(vietnamese)).isEqualTo("740 B");
        assertThat(sized(12_400).sizeText(vietnamese)).isEqualTo("12 KB");
        assertThat(sized(2_500_000).sizeText(vietnamese)).isEqualTo("2,4 MB");
        assertThat(sized(2_500_000).sizeText(Locale.ENGLISH)).isEqualTo("2.4 MB");
    }

    private StoredFileSummary store(String name, byte[] content) {
        return files.store(name, new ByteArrayInputStream(content), OwnerKind.REPORT, ward);
    }

    private UploadRefused refused(String name, byte[] content) {
        return catchThrowableOfType(UploadRefused.class, () -> store(name, content));
    }

    private void claim(OwnerKind kind, UUID owner, StoredFileSummary... claimed) {
        var ids = Arrays.stream(claimed).map(StoredFileSummary::id).toList();
        transaction.executeWithoutResult(status -> files.claim(ids, kind, owner, ward));
    }

    private AccountId account() {
        var id = AccountId.next();
        database.sql("""
                insert into account (id, version, username, name, search_text, password_hash, created_at)
                values (:id, 0, :username, 'Nguyễn Thị Hòa', 'nguyen thi hoa', 'x', now())
                """)
                .param("id", id.value())
                .param("username", "u" + id.value())
                .update();
        return id;
    }

    private static Actor actor(AccountId id) {
        return new Actor(id, "ward", "Nguyễn Thị Hòa", List.of());
    }

    private static StoredFileSummary sized(long size) {
        return new StoredFileSummary(FileId.next(), "1.pdf", "application/pdf", size, Instant.EPOCH);
    }

    private long chunks(FileId id) {
        return database.sql("select count(*) from file_chunk where file_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long stored() {
        return database.sql("select count(*) from stored_file")
                .query(Long.class)
                .single();
    }

    private static long temporaryUploads() throws IOException {
        try (var entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(path -> path.getFileName().toString().startsWith("upload"))
                    .count();
        }
    }

    /** Reports are read by those named; for notices nobody answers. */
    static class Rules implements FileAccess {

        private static final Map<UUID, AccountId> READERS = new ConcurrentHashMap<>();

        static void mayRead(UUID report, AccountId reader) {
            READERS.put(report, reader);
        }

        @Override
        public boolean supports(OwnerKind kind) {
            return kind == OwnerKind.REPORT;
        }

        @Override
        public boolean mayRead(UUID ownerId, Actor actor) {
            return actor.id().equals(READERS.get(ownerId));
        }
    }
}
