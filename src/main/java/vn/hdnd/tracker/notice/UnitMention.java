package vn.hdnd.tracker.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A unit or group that an item names, or takes over from a heading above it.
 *
 * @param asWritten the words of the notice
 * @param inheritedFrom path of the item whose addressee this is; null where the item's own words name it
 * @param unit what the register knows under these words; null with {@code group} null too: not known yet
 */
@Embeddable
public record UnitMention(
        @Enumerated(EnumType.STRING) @Column(name = "role") Part part,
        @Column(name = "as_written") String asWritten,

        @Enumerated(EnumType.STRING) @Column(name = "kind") @Nullable
        UnitKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "level") @Nullable
        RelativeLevel level,

        @Column(name = "inherited_from") @Nullable String inheritedFrom,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id")) @Nullable
        UnitId unit,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "group_id")) @Nullable
        UnitGroupId group) {

    /** What is asked of them. */
    public enum Part {
        /** Chủ trì. */
        LEAD,
        /** Phối hợp. */
        COORDINATE
    }

    /** The same words, meaning what another mention is known to mean. */
    public UnitMention meaning(UnitMention known) {
        return new UnitMention(part, asWritten, known.kind, known.level, inheritedFrom, known.unit, known.group);
    }

    /** The register has nothing under these words. */
    public boolean unknown() {
        return unit == null && group == null;
    }
}
