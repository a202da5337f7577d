package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** No page of common reports asks more of the database because there are more units, items, rounds or notices. */
@WebTest
@Tag("sql")
class StandingStatementsTest {

    private static final int MOST = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCounter counter;

    @Test
    void pages_take_as_many_statements_with_one_unit_as_with_more_notices_rounds_and_units() {
        var council = SampleCouncil.found(context);
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var few = counts(standing, council);
        for (var i = 0; i < 7; i++) {
            var notice = standing.tracked(council.ward(), council.otherWard());
            standing.over(standing.round());
            standing.rounds.openDue();
            assertThat(standing.rounds(notice)).isEqualTo(2);
        }
        var many = counts(standing, council);

        assertThat(many).isEqualTo(few);
        assertThat(many).allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(MOST));
    }

    private Map<String, Integer> counts(SampleStanding standing, SampleCouncil council) {
        var clerk = Visit.as(council.clerk(), context);
        var unit = Visit.as(council.ownOfficer(), context);
        var round = "/standing/rounds/" + standing.round();
        var report = "/standing/reports/" + standing.report(council.ward());
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("desk of the Office", count(clerk, "/desk"));
        counts.put("desk of the unit", count(unit, "/desk"));
        counts.put("list", count(clerk, "/standing"));
        counts.put("wanted", count(clerk, "/standing?wanted=true"));
        counts.put("round", count(clerk, round));
        counts.put("round by units", count(clerk, round + "?by=units"));
        counts.put("sheet", count(clerk, round + ".xlsx"));
        counts.put("paper", count(clerk, round + ".docx"));
        counts.put("report", count(unit, report));
        counts.put("report for the Office", count(clerk, report));
        counts.put("record", count(clerk, report + "/record"));
        return counts;
    }

    private int count(Visit visit, String address) {
        visit.get(address);
        return counter.during(() -> assertThat(visit.get(address)).hasStatusOk())
                .size();
    }
}
