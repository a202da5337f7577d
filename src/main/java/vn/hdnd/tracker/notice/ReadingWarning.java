package vn.hdnd.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the reader was not sure of, such as {@code IMPOSSIBLE_DATE}. */
@Embeddable
public record ReadingWarning(
        @Column(name = "code") String code,
        @Column(name = "path") @Nullable String path,
        @Column(name = "as_written") @Nullable String asWritten) {}
