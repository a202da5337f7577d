package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.web.CouncilName;

@Tag("sql")
@ApplicationModuleTest
@Transactional
class OrganizationTest {

    @Autowired
    private Organization organization;

    @Autowired
    private UnitRegister register;

    @Autowired
    private CouncilName council;

    @Autowired
    private JdbcClient jdbc;

    private HostBodies host;

    @BeforeEach
    void town() {
        host = organization.createHost("Thị xã", " Sông  Trà ", AreaLevel.DISTRICT);
    }

    @Test
    void the_host_gives_the_council_its_name() {
        assertThat(council.name()).isEqualTo("HĐND thị xã Sông Trà");
        assertThat(register.open().host())
                .contains(new HostArea(host.area(), "thị xã", "Sông Trà", AreaLevel.DISTRICT));
        assertThat(register.open().unit(host.standingCommittee()).name()).isEqualTo("Thường trực HĐND thị xã Sông Trà");
    }

    @Test
    void a_commune_gets_its_five_usual_bodies_and_reports_through_one() {
        var ward = organization.createCommune("phường", "Bến Gỗ");

        var opened = register.open();
        assertThat(opened.units().stream().filter(unit -> unit.area().equals(ward.area())))
                .extracting(UnitSummary::name, UnitSummary::code, UnitSummary::relation)
                .containsExactly(
                        tuple("Thường trực HĐND phường Bến Gỗ", "TT-BENGO", Relation.SUBORDINATE),
                        tuple("Ban Kinh tế - Xã hội HĐND phường Bến Gỗ", "BKTXH-BENGO", Relation.SUBORDINATE),
                        tuple("Ban Pháp chế HĐND phường Bến Gỗ", "BPC-BENGO", Relation.SUBORDINATE),
                        tuple("UBND phường Bến Gỗ", "UB-BENGO", Relation.PEER),
                        tuple("Ủy ban MTTQVN phường Bến Gỗ", "MT-BENGO", Relation.PARTNER));
        assertThat(opened.reportingFor(ward.legalCommittee()))
                .map(UnitSummary::id)
                .contains(ward.standingCommittee());
    }

    @Test
    void two_communes_of_one_name_get_different_codes() {
        organization.createCommune("phường", "Long Bình");
        var other = organization.createCommune("xã", "Long Bình");

        assertThat(register.open().unit(other.standingCommittee()).code()).isEqualTo("TT-LONGBINH2");
    }

    @Test
    void names_sort_as_in_a_vietnamese_dictionary() {
        for (var name : List.of("Đức Hòa", "Ân Nghĩa", "Dung Quất", "An Phú", "Ẩn Sơn", "Ea Kiết", "Ăn Lộc")) {
            organization.createCommune("xã", name);
        }

        assertThat(register.open().areas().stream().skip(1).map(AreaSummary::name))
                .containsExactly("An Phú", "Ăn Lộc", "Ân Nghĩa", "Ẩn Sơn", "Dung Quất", "Đức Hòa", "Ea Kiết");
    }

    @Test
    void nobody_reports_through_himself_in_the_end() {
        var one = unit("MOT", null);
        var two = unit("HAI", one);
        var three = unit("BA", two);
        var first = organization.unitAsSaid(one);

        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() ->
                        organization.editUnit(one, first.version(), first.said().through(three)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reportsThrough"))
                .extracting(Refused::messageKey)
                .isEqualTo("organization.refused.cycle");
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() ->
                        organization.editUnit(one, first.version(), first.said().through(one)));
    }

    @Test
    void nobody_reports_through_a_party_body() {
        var party = organization.createUnit(
                NewUnit.of(UnitKind.PARTY_BODY, host.area(), "TU", "Thị ủy Sông Trà", "Thị ủy"));

        assertThatExceptionOfType(OrganizationRefused.class).isThrownBy(() -> unit("MOT", party));
    }

    @Test
    void a_code_belongs_to_one_unit() {
        unit("MOT", null);

        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> unit("mot", null))
                .extracting(OrganizationRefused::field)
                .isEqualTo("code");
        assertThatExceptionOfType(OrganizationRefused.class).isThrownBy(() -> unit("ĐƠN VỊ", null));
    }

    @Test
    void a_form_sent_twice_makes_one_unit() {
        var id = UnitId.next();
        var said = NewUnit.of(UnitKind.OTHER, host.area(), "TA", "Tòa án nhân dân thị xã Sông Trà", "Tòa án");
        organization.createUnit(id, said);
        organization.createUnit(id, said);

        assertThat(register.open().units().stream().filter(unit -> unit.id().equals(id)))
                .hasSize(1);
    }

    @Test
    void a_stale_form_changes_nothing() {
        var one = unit("MOT", null);
        var seen = organization.unitAsSaid(one);
        organization.editUnit(one, seen.version(), seen.said().contacts("Trần Văn Núi", null, null));
        flush();

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> organization.editUnit(one, seen.version(), seen.said()));
        assertThat(organization.unitAsSaid(one).said().head()).isEqualTo("Trần Văn Núi");
    }

    @Test
    void dates_stand_in_order() {
        var said = NewArea.of("xã", "Mây", AreaLevel.COMMUNE, host.area());
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> organization.createArea(new NewArea(
                        said.type(),
                        said.name(),
                        said.level(),
                        said.parent(),
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 6, 30))));
    }

    @Test
    void an_area_lies_below_a_higher_one() {
        var ward = organization.createArea(NewArea.of("xã", "Mây", AreaLevel.COMMUNE, host.area()));

        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> organization.createArea(NewArea.of("xã", "Gió", AreaLevel.COMMUNE, ward)));
    }

    @Test
    void a_unit_that_has_ended_is_known_but_not_offered() {
        var said = NewUnit.of(UnitKind.DEPARTMENT, host.area(), "PYT", "Phòng Y tế thị xã Sông Trà", "Phòng Y tế");
        var ended = organization.createUnit(new NewUnit(
                said.kind(),
                said.area(),
                said.name(),
                said.shortName(),
                said.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2021, 12, 31),
                List.of()));

        var opened = register.open();
        assertThat(opened.units()).noneMatch(unit -> unit.id().equals(ended));
        assertThat(opened.unit(ended).active()).isFalse();
        assertThat(opened.resolve("Phòng Y tế").found()).isFalse();
    }

    @Test
    void aliases_are_kept_once_and_found_without_marks() {
        var one = unit("MOT", null);
        organization.addAlias(one, "Ban QLDA");
        organization.addAlias(one, "ban  qlda");
        flush();

        assertThat(organization.unitAsSaid(one).said().aliases()).containsExactly("Ban QLDA");
        assertThat(register.open().resolve("BAN QLDA").units())
                .extracting(UnitSummary::id)
                .containsExactly(one);
        assertThat(jdbc.sql("select search_text from unit where code = 'MOT'")
                        .query(String.class)
                        .single())
                .contains("ban qlda");
    }

    @Test
    void a_group_is_a_rule_or_a_list() {
        organization.createCommune("phường", "Bến Gỗ");
        organization.createGroup(NewGroup.byRule(
                "các xã, phường", RelativeLevel.COMMUNE, Set.of(UnitKind.STANDING_COMMITTEE), "các địa phương"));
        organization.createGroup(NewGroup.of("khối cơ quan", Set.of(host.office(), host.standingCommittee())));
        flush();

        var opened = register.open();
        assertThat(opened.groups()).extracting(GroupSummary::name).containsExactly("các xã, phường", "khối cơ quan");
        assertThat(opened.groups().get(1).members()).containsExactly(host.standingCommittee(), host.office());
        assertThat(opened.resolve("các địa phương").group())
                .isEqualTo(opened.groups().get(0));
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() ->
                        organization.createGroup(new NewGroup("x", RelativeLevel.HOST, Set.of(), Set.of(), List.of())));
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> organization.createGroup(NewGroup.of("y", Set.of())));
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> organization.createGroup(NewGroup.of("khối cơ quan", Set.of(host.office()))));
    }

    @Test
    void only_what_nothing_refers_to_can_be_deleted() {
        var alone = unit("MOT", null);
        organization.deleteUnit(alone, organization.unitAsSaid(alone).version());
        assertThat(register.open().find(alone)).isEmpty();

        var used = unit("HAI", null);
        unit("BA", used);
        assertThatExceptionOfType(OrganizationRefused.class)
                .isThrownBy(() -> organization.deleteUnit(
                        used, organization.unitAsSaid(used).version()))
                .extracting(Refused::messageKey)
                .isEqualTo("organization.refused.unit-in-use");
    }

    @Test
    void sql_and_java_agree_on_level_and_relation() {
        var ward = organization.createCommune("phường", "Bến Gỗ");
        var elsewhere = organization.createArea(NewArea.of("tỉnh", "Trà Giang", AreaLevel.PROVINCE, null));
        var codes = new ArrayList<String>();
        for (var area : List.<AreaId>of(host.area(), ward.area(), elsewhere)) {
            for (var kind : UnitKind.values()) {
                var code = "K" + codes.size();
                codes.add(code);
                organization.createUnit(NewUnit.of(kind, area, code, "Đơn vị " + code, code));
            }
        }

        assertThat(register.open().units()).hasSizeGreaterThan(27).allSatisfy(unit -> {
            var row = jdbc.sql("select level, relation from unit_standing where unit_id = :unit")
                    .param("unit", unit.id().value())
                    .query()
                    .singleRow();
            assertThat(row.get("level"))
                    .isEqualTo(unit.level() == null ? null : unit.level().name());
            assertThat(row.get("relation")).isEqualTo(unit.relation().name());
        });
    }

    private UnitId unit(String code, UnitId through) {
        var said = NewUnit.of(UnitKind.OTHER, host.area(), code, "Đơn vị " + code, code);
        return organization.createUnit(through == null ? said : said.through(through));
    }

    @Autowired
    private EntityManager entities;

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
