package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Straight rules on a page, from which its tables are told. Points from the upper left corner. */
final class PdfRules {

    /** A rule. @param at where it stands across @param from where it begins along @param to where it ends */
    private record Rule(float at, float from, float to) {}

    /** A table: where its columns and rows end. */
    record Grid(List<Float> columns, List<Float> rows, PdfRules rules) {

        float top() {
            return rows.get(0);
        }

        float bottom() {
            return rows.get(rows.size() - 1);
        }

        boolean holds(PdfWord word) {
            var middle = word.baseline() - word.size() / 3;
            var across = (word.left() + word.right()) / 2;
            return middle > top()
                    && middle < bottom()
                    && across > columns.get(0)
                    && across < columns.get(columns.size() - 1);
        }
    }

    private static final float THIN = 3;
    private static final float SAME = 3;
    private static final int MOST = 5_000;

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();

    void line(float x1, float y1, float x2, float y2) {
        if (across.size() + down.size() > MOST) {
            return;
        }
        var wide = Math.abs(x1 - x2);
        var high = Math.abs(y1 - y2);
        if (high <= THIN && wide > 2 * THIN) {
            across.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (wide <= THIN && high > 2 * THIN) {
            down.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** A thin one is a rule, another one is four when it is drawn and none when it is filled. */
    void rectangle(float x1, float y1, float x2, float y2, boolean drawn) {
        if (Math.abs(x1 - x2) <= THIN || Math.abs(y1 - y2) <= THIN) {
            line(x1, y1, x2, y2);
        } else if (drawn) {
            line(x1, y1, x2, y1);
            line(x1, y2, x2, y2);
            line(x1, y1, x1, y2);
            line(x2, y1, x2, y2);
        }
    }

    /** Tables of two columns and more, from the top. */
    List<Grid> grids() {
        var grids = new ArrayList<Grid>();
        var sorted = new ArrayList<>(down);
        sorted.sort((one, other) -> Float.compare(one.from(), other.from()));
        var from = 0;
        var end = 0f;
        for (var i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size() || i > from && sorted.get(i).from() > end + SAME) {
                grid(sorted.subList(from, i), grids);
                from = i;
                end = 0;
            }
            end = i < sorted.size() ? Math.max(end, sorted.get(i).to()) : end;
        }
        return grids;
    }

    private void grid(List<Rule> verticals, List<Grid> grids) {
        if (verticals.isEmpty()) {
            return;
        }
        var top = (float) verticals.stream().mapToDouble(Rule::from).min().orElse(0);
        var bottom = (float) verticals.stream().mapToDouble(Rule::to).max().orElse(0);
        var columns = distinct(verticals.stream().map(Rule::at).toList());
        var rows = distinct(across.stream()
                .filter(rule -> rule.at() > top - SAME
                        && rule.at() < bottom + SAME
                        && rule.to() > columns.get(0)
                        && rule.from() < columns.get(columns.size() - 1))
                .map(Rule::at)
                .toList());
        if (columns.size() > 2 && rows.size() > 1) {
            grids.add(new Grid(columns, rows, this));
        }
    }

    /** Whether a rule parts two columns at this height. */
    boolean partsColumns(float x, float y) {
        return down.stream().anyMatch(rule -> Math.abs(rule.at() - x) <= SAME && rule.from() < y && rule.to() > y);
    }

    /** Whether a rule parts two rows at this place. */
    boolean partsRows(float x, float y) {
        return across.stream().anyMatch(rule -> Math.abs(rule.at() - y) <= SAME && rule.from() < x && rule.to() > x);
    }

    private static List<Float> distinct(List<Float> places) {
        var found = new ArrayList<Float>();
        for (var place : new TreeSet<>(places)) {
            if (found.isEmpty() || place - found.get(found.size() - 1) > SAME) {
                found.add(place);
            }
        }
        return found;
    }
}
