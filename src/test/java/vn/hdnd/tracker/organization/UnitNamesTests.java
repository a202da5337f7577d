package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.organization.RelativeLevel.COMMUNE;
import static vn.hdnd.tracker.organization.RelativeLevel.HOST;
import static vn.hdnd.tracker.organization.UnitKind.COUNCIL_COMMITTEE;
import static vn.hdnd.tracker.organization.UnitKind.PEOPLES_COMMITTEE;
import static vn.hdnd.tracker.organization.UnitKind.STANDING_COMMITTEE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTests {

    private final Register town = new SampleTown().register();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thường trực HĐND thị xã                        | TT
            Thường trực Hội đồng nhân dân thị xã Sông Trà  | TT
            TT.HĐND thị xã                                 | TT
            HĐND thị xã                                    | TT
            Ban Pháp chế                                   | BPC
            Ban Pháp chế HĐND thị xã                       | BPC
            ban phap che                                   | BPC
            BPC                                            | BPC
            Ban KT-XH HĐND thị xã                          | BKTXH
            Ban Kinh tế – Xã hội                           | BKTXH
            Văn phòng thị xã                               | VP
            Văn phòng HĐND - UBND thị xã                   | VP
            VP HĐND và UBND                                | VP
            UBND thị xã                                    | UBND
            UBND                                           | UBND
            Uỷ ban nhân dân thị xã Sông Trà                | UBND
            Chủ tịch UBND thị xã                           | UBND
            Ban Thường trực UBMTTQVN thị xã                | MT
            UBMTTQ Việt Nam thị xã                         | MT
            Uỷ ban Mặt trận Tổ quốc Việt Nam thị xã        | MT
            Mặt trận Tổ quốc thị xã                        | MT
            Tổ đại biểu số 3                               | TDB3
            Tổ đại biểu HĐND thị xã số 03                  | TDB3
            Tổ 5                                           | TDB5
            Phòng Nội vụ                                   | PNV
            Phòng Tài chính – Kế hoạch thị xã              | PTCKH
            Công an thị xã                                 | CA
            UBND tỉnh                                      | UBT
            Thường trực HĐND xã Phước Lâm                  | TT xã Phước Lâm
            TT HĐND xã Phước Lâm                           | TT xã Phước Lâm
            HĐND xã Phước Lâm                              | TT xã Phước Lâm
            xã Phước Lâm                                   | TT xã Phước Lâm
            Phước Lâm                                      | TT xã Phước Lâm
            UBND xã Mĩ Quí                                 | UB xã Mỹ Quý
            UBND phường Bến Gỗ                             | UB phường Bến Gỗ
            Ban Pháp chế HĐND phường Cầu Ván               | BPC phường Cầu Ván
            UBMTTQVN xã Xuân Lí                            | MT xã Xuân Lý
            Thường trực HĐND xã Long Bình Tây              | TT xã Long Bình Tây
            Trưởng Công an thị xã                          | CA
            Trưởng phòng Nội vụ                            | PNV
            đồng chí Chánh Văn phòng HĐND và UBND thị xã   | VP
            Trưởng Ban Pháp chế HĐND thị xã                | BPC
            Phó Chủ tịch Thường trực HĐND thị xã           | TT
            Phó Chủ tịch UBND phường Bến Gỗ                | UB phường Bến Gỗ
            Lãnh đạo Phòng Tài chính - Kế hoạch            | PTCKH
            Giám đốc Công an thị xã                        | CA
            Thường trực HĐND phường Long Bình              | TT phường Long Bình
            Thường trực HĐND phường Hòa Mỹ                 | TT phường Hoà Mỹ
            HĐND Hòa Mý                                    | TT xã Hòa Mý
            """)
    void words_of_papers_find_the_one_unit_that_they_mean(String asWritten, String code) {
        assertThat(codes(town.resolve(asWritten))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thường trực HĐND các xã, phường",
                "Thường trực HĐND xã, phường",
                "các xã, phường",
                "Các địa phương",
                "HĐND cấp xã",
                "HĐND các xã, phường"
            })
    void words_for_all_localities_mean_their_standing_committees_and_keep_the_group(String asWritten) {
        var match = town.resolve(asWritten);

        assertThat(match.units()).hasSize(15).allMatch(unit -> unit.kind() == STANDING_COMMITTEE);
        assertThat(match.group()).isNotNull().extracting(GroupSummary::name).isEqualTo("các xã, phường");
    }

    @Test
    void a_class_of_one_type_of_area_leaves_the_others_out() {
        assertThat(town.resolve("Thường trực HĐND các phường").units()).hasSize(7);
        assertThat(town.resolve("UBND các xã").units())
                .hasSize(8)
                .allMatch(unit ->
                        unit.kind() == PEOPLES_COMMITTEE && unit.areaName().startsWith("xã "));
    }

    @Test
    void the_same_words_mean_what_kind_and_level_say() {
        assertThat(codes(town.resolve(COUNCIL_COMMITTEE, HOST, "Các Ban HĐND"))).containsExactly("BKTXH", "BPC");
        assertThat(town.resolve(COUNCIL_COMMITTEE, COMMUNE, "Các Ban HĐND").units())
                .hasSize(30);

        var written = "Thường trực, các Ban HĐND thị xã và các xã, phường";
        assertThat(codes(town.resolve(STANDING_COMMITTEE, HOST, written))).containsExactly("TT");
        assertThat(town.resolve(STANDING_COMMITTEE, COMMUNE, written).units()).hasSize(15);
        assertThat(codes(town.resolve(COUNCIL_COMMITTEE, HOST, written))).containsExactly("BKTXH", "BPC");
        assertThat(town.resolve(COUNCIL_COMMITTEE, COMMUNE, written).units()).hasSize(30);
        assertThat(town.resolve(written).units()).hasSize(48);
    }

    @Test
    void all_levels_mean_the_host_and_those_below() {
        assertThat(codes(town.resolve(STANDING_COMMITTEE, HOST, "HĐND các cấp")))
                .containsExactly("TT");
        assertThat(town.resolve(STANDING_COMMITTEE, COMMUNE, "HĐND các cấp").units())
                .hasSize(15);
        assertThat(town.resolve("HĐND các cấp").units()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"các Tổ đại biểu HĐND thị xã", "Tổ trưởng các Tổ đại biểu HĐND", "Các đại biểu HĐND"})
    void delegates_are_their_groups(String asWritten) {
        assertThat(codes(town.resolve(asWritten))).containsExactly("TDB1", "TDB2", "TDB3", "TDB4", "TDB5");
    }

    @Test
    void a_listed_group_is_found_by_its_alias() {
        var match = town.resolve("Các xã, phường ven sông");

        assertThat(codes(match)).containsExactly("TT phường Bến Gỗ", "TT xã Bình Hải");
        assertThat(match.group()).isNotNull().extracting(GroupSummary::name).isEqualTo("cụm ven sông");
    }

    @Test
    void several_committees_in_one_phrase_are_all_found() {
        assertThat(codes(town.resolve("Ban Pháp chế và Ban Kinh tế - Xã hội HĐND thị xã")))
                .containsExactly("BKTXH", "BPC");
        assertThat(town.resolve("Ban Pháp chế HĐND các xã, phường").units()).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND thị xã Bình Long",
                "HĐND huyện",
                "Thường trực Tỉnh ủy",
                "Ban Văn hóa HĐND thị xã",
                "các cơ quan, đơn vị liên quan",
                "cử tri",
                "UBND xã Phước Lâmm",
                "Sở Ngoại vụ",
                "…",
                ""
            })
    void words_for_units_that_are_not_registered_find_none(String asWritten) {
        assertThat(town.resolve(asWritten).units()).isEmpty();
    }

    @Test
    void same_level_partners_are_not_a_class() {
        assertThat(town.resolve(PEOPLES_COMMITTEE, COMMUNE, "UBND cùng cấp").units())
                .isEmpty();
    }

    @Test
    void unknown_words_bring_those_that_sound_alike() {
        var match = town.resolve("UBND xã Phước Lân");

        assertThat(match.found()).isFalse();
        assertThat(match.nearest().get(0).code()).isEqualTo("UB xã Phước Lâm");
        assertThat(match.nearest()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_answer_is_the_same_each_time() {
        assertThat(List.of(
                        new SampleTown()
                                .register().resolve("các xã, phường").units().stream()
                                        .map(UnitSummary::code)
                                        .toList(),
                        codes(town.resolve("các xã, phường"))))
                .allMatch(codes -> codes.equals(codes(town.resolve("Các  xã , phường."))));
    }

    private static List<String> codes(@Nullable UnitMatch match) {
        return match == null
                ? List.of()
                : match.units().stream().map(UnitSummary::code).toList();
    }
}
