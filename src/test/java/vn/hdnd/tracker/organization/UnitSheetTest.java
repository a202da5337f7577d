package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@Tag("sql")
@ApplicationModuleTest
class UnitSheetTest {

    private static final String SHEET = """
            Địa bàn\tĐơn vị\tLoại\tMã\tTên gọi khác\tBáo cáo qua\tLãnh đạo\tĐiện thoại\tThư điện tử
            phường Bến Gỗ
            Xã  Phước Lâm

            xã Tân Hòa\tThường trực HĐND xã Tân Hòa\t\tTT-TH\tHĐND Tân Hòa; TT Tân Hòa\t\tLê Văn Mẫu\t0255 000 000\ttt@example.vn
            \tBan Pháp chế HĐND xã Tân Hòa
            thị xã Sông Trà\tCông an thị xã Sông Trà\tPhòng, ban, ngành
            \t"Ban ""Đổi mới"" HĐND thị xã Sông Trà"
            """;

    @Autowired
    private UnitSheet sheet;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitRegister register;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void town() {
        jdbc.sql("truncate area, unit, unit_group, setting cascade").update();
        organization.createHost("thị xã", "Sông Trà", AreaLevel.DISTRICT);
    }

    @Test
    void a_preview_says_per_row_what_would_be_made_and_makes_nothing() {
        var before = register.open().units();

        var outcome = sheet.preview(SHEET, true);

        assertThat(outcome.acceptable()).isTrue();
        assertThat(outcome.newAreas()).isEqualTo(3);
        assertThat(outcome.newUnits()).isEqualTo(14);
        assertThat(outcome.rows()).extracting(SheetRow::line).containsExactly(2, 3, 5, 6, 7, 8);
        assertThat(outcome.rows().get(0).units())
                .extracting(SheetRow.MadeUnit::code)
                .containsExactly("TT-BENGO", "BPC-BENGO", "BKTXH-BENGO", "UB-BENGO", "MT-BENGO");
        assertThat(outcome.rows().get(3).units().get(0).through()).isEqualTo("Thường trực HĐND xã Tân Hòa");
        assertThat(outcome.rows().get(5).units().get(0).name()).isEqualTo("Ban \"Đổi mới\" HĐND thị xã Sông Trà");
        assertThat(register.open().units()).isEqualTo(before);
    }

    @Test
    void entering_makes_what_the_preview_showed_and_nothing_twice() {
        var shown = sheet.preview(SHEET, true);

        assertThat(sheet.enter(SHEET, true)).isEqualTo(shown);
        assertThat(register.open().units()).hasSize(16);
        assertThat(register.open().resolve("HĐND Tân Hòa").units())
                .extracting(UnitSummary::code)
                .containsExactly("TT-TH");

        var again = sheet.enter(SHEET, true);
        assertThat(again.rows()).allMatch(SheetRow::nothingNew);
        assertThat(register.open().units()).hasSize(16);
    }

    @Test
    void one_wrong_row_keeps_the_whole_sheet_out_and_says_why() {
        var outcome = sheet.enter("""
                \tUBND nào đó
                Bến Gỗ
                phường Bến Gỗ
                phường Cầu Ván\tHội Người cao tuổi
                phường Cầu Ván\tUBND phường Cầu Ván\tHành tinh
                phường Cầu Ván\tUBND phường Cầu Ván\tUBND\tTTHDND
                phường Cầu Ván\tHội Chữ thập đỏ\tKhác\t\t\tKHONG-CO
                """, true);

        assertThat(outcome.rows())
                .extracting(SheetRow::problemKey)
                .containsExactly(
                        "organization.paste.no-area",
                        "organization.paste.area-type",
                        null,
                        "organization.paste.kind-unclear",
                        "organization.paste.kind-unknown",
                        "organization.refused.code-taken",
                        "organization.paste.through-unknown");
        assertThat(register.open().areas()).hasSize(1);
    }

    @Test
    void without_the_usual_bodies_only_areas_are_made() {
        assertThat(sheet.enter("phường Bến Gỗ\nxã Phước Lâm", false).newUnits()).isZero();
        assertThat(register.open().areas()).hasSize(3);
    }

    @Test
    void any_bytes_are_read_or_refused_but_never_fail() {
        assertThat(sheet.preview("\"", true).acceptable()).isFalse();
        assertThat(sheet.preview("", true).rows()).isEmpty();
        assertThat(sheet.preview("xã \u0000\tUBND\u0007\t\t\t\t\n\"\"\"\t\"\n", true)
                        .rows())
                .isNotEmpty();
        assertThat(sheet.preview("xã A\n".repeat(3000), false).wrongRows()).isEqualTo(1);
    }
}
