package vn.hdnd.tracker.task.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hdnd.tracker.task.AssignmentStatus;

/**
 * Which assignments a list shows; lives in the address. Nothing of it reaches SQL but as a parameter.
 *
 * @param figure the official figure whose rows are shown
 * @param apart true: peers and partners only; false: those whom the Standing Committee directs; null: all
 * @param year of the notice's date of issue
 * @param q words of title, code or notice
 * @param asOf as it stood at the end of that day; null: now
 */
public record ListFilter(
        @Nullable Figure figure,
        @Nullable UUID unit,
        @Nullable UUID notice,
        @Nullable AssignmentStatus status,
        @Nullable Boolean apart,
        @Nullable Integer year,
        @Nullable String q,
        @Nullable LocalDate asOf) {

    public static final ListFilter NONE = new ListFilter(null, null, null, null, null, null, null, null);

    /** Some of its rows may wait for their units now, so that these can be urged. */
    public boolean expects() {
        return byAssignment()
                && asOf == null
                && (figure == null || figure.mayWait())
                && (status == null || status.expected());
    }

    /** Asks for single assignments rather than whole tasks. */
    public boolean byAssignment() {
        return figure != null || unit != null || status != null || apart != null || asOf != null;
    }

    public ListFilter of(@Nullable Figure newFigure) {
        return new ListFilter(newFigure, unit, notice, status, apart, year, q, asOf);
    }

    public ListFilter ofUnit(@Nullable UUID newUnit) {
        return new ListFilter(figure, newUnit, notice, status, apart, year, q, asOf);
    }

    public ListFilter apart(@Nullable Boolean newApart) {
        return new ListFilter(figure, unit, notice, status, newApart, year, q, asOf);
    }

    public ListFilter ofNotice(@Nullable UUID newNotice) {
        return new ListFilter(figure, unit, newNotice, status, apart, year, q, asOf);
    }

    public ListFilter ofStatus(@Nullable AssignmentStatus newStatus) {
        return new ListFilter(figure, unit, notice, newStatus, apart, year, q, asOf);
    }

    public ListFilter ofYear(@Nullable Integer newYear) {
        return new ListFilter(figure, unit, notice, status, apart, newYear, q, asOf);
    }

    public ListFilter asOf(@Nullable LocalDate day) {
        return new ListFilter(figure, unit, notice, status, apart, year, q, day);
    }

    /** Shows all that there is. */
    public boolean everything() {
        return equals(NONE);
    }

    /** The address of the list that it describes. */
    public String href() {
        return address("/tasks").build().encode().toUriString();
    }

    /** Where all units of that list are urged. */
    public String urging() {
        return address("/reminders/list").build().encode().toUriString();
    }

    /** The address where that list goes on. */
    public String after(String cursor) {
        return address("/tasks").queryParam("after", cursor).build().encode().toUriString();
    }

    private UriComponentsBuilder address(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        add(uri, "figure", figure == null ? null : figure.slug());
        add(uri, "unit", unit);
        add(uri, "notice", notice);
        add(uri, "status", status);
        add(uri, "apart", apart);
        add(uri, "year", year);
        add(uri, "asOf", asOf);
        add(uri, "q", StringUtils.hasText(q) ? q : null);
        return uri;
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) {
            uri.queryParam(name, value);
        }
    }
}
