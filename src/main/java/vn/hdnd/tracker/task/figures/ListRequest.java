package vn.hdnd.tracker.task.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.task.AssignmentStatus;

/** What the address of a list asks for, field by field as {@link ListFilter} has them. */
public record ListRequest(
        @Nullable String figure,
        @Nullable UUID unit,
        @Nullable UUID notice,
        @Nullable String status,
        @Nullable Boolean apart,
        @Nullable Integer year,
        @Nullable String q) {

    /**
     * What it asks in other words is passed over.
     *
     * @param asOf as it stood at the end of that day; null: now
     */
    public ListFilter filter(@Nullable LocalDate asOf) {
        return new ListFilter(
                named(Figure.values(), Figure::slug, figure),
                unit,
                notice,
                named(AssignmentStatus.values(), AssignmentStatus::name, status),
                apart,
                year,
                StringUtils.hasText(q) ? q.strip() : null,
                asOf);
    }

    private static <T> @Nullable T named(T[] known, Function<T, String> name, @Nullable String said) {
        return Arrays.stream(known)
                .filter(one -> name.apply(one).equals(said))
                .findFirst()
                .orElse(null);
    }
}
