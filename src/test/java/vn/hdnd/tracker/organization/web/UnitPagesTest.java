package vn.hdnd.tracker.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@Tag("sql")
@WebTest
class UnitPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitRegister register;

    private SampleCouncil council;
    private Visit admin;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        admin = Visit.as(council.admin(), context);
    }

    @Test
    void the_office_reads_and_is_offered_no_edits() {
        var clerk = Visit.as(council.clerk(), context);

        assertThat(text(clerk.get("/units"))).contains("Thường trực HĐND").doesNotContain("/units/new");
        assertThat(text(clerk.get("/units/{id}", council.ward()))).doesNotContain("/edit");
        assertThat(text(admin.get("/units"))).contains("/units/new");
    }

    @Test
    void search_answers_with_the_list_alone_to_htmx() {
        var name = "Hội Đông y " + UUID.randomUUID();
        make(UUID.randomUUID(), name);
        var request = MockMvcRequestBuilders.get("/units")
                .param("q", name.toLowerCase().replace("đ", "d"))
                .header("HX-Request", "true");

        assertThat(text(admin.send(request))).contains(name).doesNotContain("<html");
        assertThat(text(admin.get("/units?q={words}", "%_\\"))).contains("<html");
    }

    @Test
    void a_form_sent_twice_makes_one_unit() {
        var id = UUID.randomUUID();
        for (var click = 0; click < 2; click++) {
            assertThat(make(id, "Hội Chữ thập đỏ " + id)).hasRedirectedUrl("/units/" + id);
        }
        assertThat(register.open().units().stream().filter(unit -> unit.name().equals("Hội Chữ thập đỏ " + id)))
                .hasSize(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
        var code = register.open().unit(council.ward()).code();

        var taken = text(admin.post(
                "/units", "kind", "OTHER", "area", council.area().toString(), "name", "Hội Luật gia", "code", code));
        assertThat(taken).contains("đã dùng cho").contains("Hội Luật gia");

        var wrong =
                text(admin.post("/units", "kind", "NOTHING", "area", "x", "validFrom", "31/2/2026", "head", "Ông Núi"));
        assertThat(wrong).contains("31/2/2026", "Ông Núi");
        assertThat(text(admin.post("/units", "head", "Ông Núi"))).contains("Cần điền mục này.", "Ông Núi");
    }

    @Test
    void a_stale_form_shows_both_versions_and_can_be_sent_again() {
        var id = UUID.randomUUID();
        make(id, "Hội Làm vườn " + id);
        var seen = organization.unitAsSaid(new UnitId(id));
        organization.editUnit(new UnitId(id), seen.version(), seen.said().contacts("Bà Vừa Sửa", null, null));

        var refused = text(save(id, seen.version(), "Ông Đang Gõ"));
        assertThat(refused).contains("Bà Vừa Sửa", "Ông Đang Gõ");
        assertThat(organization.unitAsSaid(new UnitId(id)).said().head()).isEqualTo("Bà Vừa Sửa");

        assertThat(save(id, organization.unitAsSaid(new UnitId(id)).version(), "Ông Đang Gõ"))
                .hasRedirectedUrl("/units/" + id);
        assertThat(organization.unitAsSaid(new UnitId(id)).said().head()).isEqualTo("Ông Đang Gõ");
    }

    @Test
    void a_unit_in_use_is_not_deleted() {
        var version = organization.unitAsSaid(council.ward()).version();

        assertThat(admin.post("/units/" + council.ward() + "/delete", "version", String.valueOf(version)))
                .hasRedirectedUrl("/units/" + council.ward());
        assertThat(register.open().find(council.ward())).isPresent();
    }

    @Test
    void a_pasted_sheet_is_shown_then_entered() {
        var name = "xã Thử " + UUID.randomUUID();
        var rows = name + "\n" + name + "\tTrạm Khuyến nông\tKhác";

        assertThat(text(admin.post("/units/paste", "rows", rows, "usualBodies", "true")))
                .contains("Sẽ thêm 1 địa bàn, 6 đơn vị");
        assertThat(register.open().areas()).noneMatch(area -> area.fullName().equals(name));

        assertThat(admin.post("/units/paste/enter", "rows", rows, "usualBodies", "true"))
                .hasRedirectedUrl("/units");
        assertThat(register.open().units().stream()
                        .filter(unit -> unit.areaName().equals(name)))
                .hasSize(6);
        assertThat(text(admin.post("/units/paste/enter", "rows", rows + "\nBậy", "usualBodies", "true")))
                .contains("1 dòng cần sửa");
    }

    @Test
    void an_unknown_unit_is_not_found() {
        assertThat(admin.get("/units/{id}", UUID.randomUUID())).hasStatus(404);
        assertThat(admin.get("/units/{id}/edit", UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult make(UUID id, String name) {
        return admin.post(
                "/units",
                "submissionId",
                id.toString(),
                "kind",
                "OTHER",
                "area",
                council.area().toString(),
                "name",
                name);
    }

    private MvcTestResult save(UUID id, long version, String head) {
        return admin.post(
                "/units/" + id,
                "version",
                String.valueOf(version),
                "kind",
                "OTHER",
                "area",
                council.area().toString(),
                "name",
                "Hội Làm vườn " + id,
                "code",
                "K" + Math.abs(id.hashCode()),
                "head",
                head);
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
