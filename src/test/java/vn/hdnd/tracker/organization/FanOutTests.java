package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.organization.FanOut.LeftOut;
import vn.hdnd.tracker.organization.FanOut.Reason;

class FanOutTests {

    private final SampleTown sample = new SampleTown();

    @Test
    void one_locality_has_one_door_that_answers_for_its_bodies() {
        var fanOut = sample.register()
                .fanOut(List.of(
                        sample.id("TT phường Bến Gỗ"),
                        sample.id("BPC phường Bến Gỗ"),
                        sample.id("BKTXH phường Bến Gỗ")));

        assertThat(fanOut.reporting())
                .containsExactly(new ReportingUnit(
                        sample.id("TT phường Bến Gỗ"), "Thường trực, các Ban HĐND phường Bến Gỗ", null));
    }

    @Test
    void a_committee_alone_is_named_though_another_reports_for_it() {
        var fanOut = sample.register().fanOut(List.of(sample.id("BPC xã Tân Hòa")));

        assertThat(fanOut.reporting())
                .containsExactly(new ReportingUnit(sample.id("TT xã Tân Hòa"), "Ban Pháp chế HĐND xã Tân Hòa", null));
    }

    @Test
    void both_committees_without_the_standing_committee_are_the_committees() {
        var fanOut = sample.register().fanOut(List.of(sample.id("BPC xã Tân Hòa"), sample.id("BKTXH xã Tân Hòa")));

        assertThat(fanOut.reporting().get(0).coversText()).isEqualTo("các Ban HĐND xã Tân Hòa");
    }

    @Test
    void the_group_that_a_unit_came_from_is_kept() {
        var register = sample.register();
        var group = register.groups().stream()
                .filter(one -> one.name().equals("các xã, phường"))
                .findFirst()
                .orElseThrow();

        var fanOut = register.fanOut(List.of(sample.id("BPC")), List.of(group.id()));

        assertThat(fanOut.reporting()).hasSize(16);
        assertThat(fanOut.reporting().get(0)).isEqualTo(new ReportingUnit(sample.id("BPC"), null, null));
        assertThat(fanOut.reporting().subList(1, 16))
                .allMatch(unit -> "các xã, phường".equals(unit.groupName()) && unit.coversText() == null);
    }

    @Test
    void a_party_body_and_ended_units_get_nothing_and_are_named() {
        var town = sample.areas.get(1);
        var ended = sample.unit(
                town, RelativeLevel.HOST, UnitKind.DEPARTMENT, "PYT", "Phòng Y tế thị xã Sông Trà", null, false);
        var orphan = sample.unit(town, RelativeLevel.HOST, UnitKind.OTHER, "TYT", "Trạm Y tế", ended);
        var register = sample.register();

        var fanOut = register.fanOut(List.of(sample.id("TU"), ended, orphan));

        assertThat(fanOut.reporting()).isEmpty();
        assertThat(fanOut.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(register.unit(sample.id("TU")), Reason.PARTY_BODY),
                        new LeftOut(register.unit(ended), Reason.ENDED),
                        new LeftOut(register.unit(orphan), Reason.ENDED));
    }

    @Test
    void the_partner_of_the_same_area_is_found() {
        var register = sample.register();

        assertThat(register.sameAreaPartner(sample.id("TT xã Tân Hòa"), UnitKind.PEOPLES_COMMITTEE))
                .map(UnitSummary::code)
                .contains("UB xã Tân Hòa");
        assertThat(register.sameAreaPartner(sample.id("TT xã Tân Hòa"), UnitKind.OFFICE))
                .isEmpty();
    }
}
