package vn.hdnd.tracker.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.standing.StandingDeed;

/** Who hears of what. */
class NewsRuleTests {

    private final UnitId office = UnitId.next();
    private final UnitId ward = UnitId.next();
    private final Actor officer = person(Role.UNIT_OFFICER, ward);
    private final Actor neighbour = person(Role.UNIT_OFFICER, UnitId.next());
    private final Actor monitor = person(Role.CLERK, office);
    private final Actor clerk = person(Role.CLERK, office);
    private final Actor head = person(Role.OFFICE_HEAD, office);
    private final Actor committee = person(Role.COMMITTEE, UnitId.next());
    private final Actor observer = person(Role.OBSERVER, UnitId.next());
    private final Actor admin = person(Role.ADMIN, office);

    private static Actor person(Role role, UnitId unit) {
        return new Actor(AccountId.next(), role.name(), role.name(), List.of(new RoleHeld(role, unit)));
    }

    private Set<Actor> hear(EventKind kind, NewsFacts facts) {
        return Stream.of(officer, neighbour, monitor, clerk, head, committee, observer, admin)
                .filter(person -> NewsRule.of(kind).reaches(person, facts))
                .collect(Collectors.toSet());
    }

    private NewsFacts by(Actor actor) {
        return new NewsFacts(ward, actor.id(), false, false, false, monitor.id(), null);
    }

    @Test
    void the_unit_hears_that_it_got_a_task() {
        assertThat(hear(EventKind.ASSIGN, by(head))).containsExactlyInAnyOrder(officer);
    }

    @Test
    void the_monitoring_clerk_hears_that_a_report_waits_and_the_Committee_where_it_judges() {
        assertThat(hear(EventKind.REPORT_COMPLETION, by(officer))).containsExactlyInAnyOrder(monitor);
        var judged = new NewsFacts(ward, officer.id(), false, false, true, monitor.id(), null);
        assertThat(hear(EventKind.REPORT_COMPLETION, judged)).containsExactlyInAnyOrder(monitor, committee);
        var own = new NewsFacts(ward, monitor.id(), false, true, false, monitor.id(), null);
        assertThat(hear(EventKind.REPORT_COMPLETION, own)).containsExactlyInAnyOrder(head, committee);
    }

    @Test
    void without_a_monitoring_clerk_all_clerks_hear() {
        var facts = new NewsFacts(ward, officer.id(), false, false, false, null, null);
        assertThat(hear(EventKind.REPORT_COMPLETION, facts)).containsExactlyInAnyOrder(monitor, clerk);
    }

    @Test
    void a_unit_hears_what_the_Office_recorded_for_it() {
        var facts = new NewsFacts(ward, monitor.id(), true, false, false, monitor.id(), null);
        assertThat(hear(EventKind.REPORT_PROGRESS, facts)).containsExactlyInAnyOrder(officer);
    }

    @Test
    void whoever_proposed_hears_what_became_of_it() {
        var facts = new NewsFacts(ward, committee.id(), false, false, false, monitor.id(), clerk.id());
        assertThat(hear(EventKind.DISAGREE, facts)).containsExactlyInAnyOrder(clerk, monitor);
        assertThat(hear(EventKind.CANCEL, facts)).containsExactlyInAnyOrder(officer, clerk, monitor);
    }

    @Test
    void the_Committee_hears_of_what_is_put_to_it_not_of_every_proposal() {
        assertThat(hear(EventKind.PROPOSE, by(clerk))).containsExactlyInAnyOrder(head);
        assertThat(hear(EventKind.PUT_TO_COMMITTEE, by(head))).containsExactlyInAnyOrder(committee);
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void nobody_hears_of_what_they_did_and_no_other_unit_observer_or_administrator_hears_at_all(EventKind kind) {
        for (var actor : List.of(officer, monitor, clerk, head, committee)) {
            assertThat(hear(kind, by(actor))).doesNotContain(actor, neighbour, observer, admin);
        }
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void whoever_hears_of_something_may_choose_how(EventKind kind) {
        var topic = NewsRule.of(kind).topic();
        for (var actor : List.of(officer, monitor, head, committee)) {
            hear(kind, by(actor)).forEach(person -> assertThat(Topic.of(person)).contains(topic));
        }
    }

    private Set<Actor> hear(StandingDeed deed, Actor by) {
        var facts = new NewsFacts(ward, by.id(), false, false, false, null, null);
        return Stream.of(officer, neighbour, monitor, clerk, head, committee, observer, admin)
                .filter(person -> NewsRule.of(deed).reaches(person, facts))
                .collect(Collectors.toSet());
    }

    @Test
    void of_a_common_report_the_unit_hears_what_the_Office_did_and_the_clerks_what_the_unit_sent() {
        assertThat(hear(StandingDeed.BEGUN, head)).containsExactlyInAnyOrder(officer);
        assertThat(hear(StandingDeed.RETURNED, clerk)).containsExactlyInAnyOrder(officer);
        assertThat(hear(StandingDeed.URGED, clerk)).containsExactlyInAnyOrder(officer);
        assertThat(hear(StandingDeed.SENT, officer)).containsExactlyInAnyOrder(monitor, clerk);
    }

    @ParameterizedTest
    @EnumSource(StandingDeed.class)
    void whoever_hears_of_a_common_report_did_not_do_it_and_may_choose_how(StandingDeed deed) {
        var topic = NewsRule.of(deed).topic();
        for (var actor : List.of(officer, clerk, head, committee)) {
            var heard = hear(deed, actor);
            assertThat(heard).doesNotContain(actor, neighbour, observer, admin);
            heard.forEach(person -> assertThat(Topic.of(person)).contains(topic));
        }
    }

    @Test
    void of_a_common_report_only_what_was_said_to_the_unit_is_quoted() {
        assertThat(heard(StandingDeed.URGED).note()).isEqualTo("lời");
        assertThat(heard(StandingDeed.RETURNED).note()).isEqualTo("lời");
        assertThat(heard(StandingDeed.SENT).note()).isNull();
        assertThat(heard(StandingDeed.RECORDED).note()).isNull();
        assertThat(heard(StandingDeed.BEGUN).note()).isNull();
    }

    private static InboxRow heard(StandingDeed deed) {
        var id = UUID.randomUUID();
        return new InboxRow(
                id,
                Instant.EPOCH,
                true,
                Matter.COMMON_REPORT,
                id,
                deed.name(),
                "1/TB",
                Phrase.typed("Báo cáo chung"),
                "Phường",
                "Lê Thu Hà",
                null,
                "lời",
                0,
                "/standing/reports/" + id);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void what_is_usual_is_among_the_choices(Topic topic) {
        assertThat(topic.choices()).contains(topic.usual(), Delivery.INBOX);
    }
}
