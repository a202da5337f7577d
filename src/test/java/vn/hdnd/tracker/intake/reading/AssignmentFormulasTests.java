package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadUnit;
import vn.hdnd.tracker.organization.RelativeLevel;

/**
 * Who is bound, and with whom, by every formula of the inventory (A01–A42), in several wordings. Bodies in short: TT
 * Thường trực, BAN council committee, TĐB delegate group, UBND, MT Front, VP office, SỞ department, ĐẢNG party body, KHÁC
 * other; ↓ one level below, ↑ above.
 */
class AssignmentFormulasTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A01 | giao Văn phòng thị xã theo dõi, tổng hợp các ý kiến, báo cáo Thường trực HĐND thị xã theo dõi | VP | -
            A01 | Giao Văn phòng HĐND và UBND thị xã tham mưu kế hoạch | VP | -
            A01 | Thường trực HĐND thị xã giao Ban Pháp chế thẩm tra dự thảo | BAN | -
            A01 | Trong quá trình triển khai, giao Ban KT-XH theo dõi | BAN | -
            A01 | Giao nhiệm vụ cho Phòng Tài chính - Kế hoạch tham mưu | SỞ | -
            A01 | Giao trách nhiệm cho Trung tâm Văn hóa - Thể thao xây dựng kế hoạch | SỞ | -
            A02 | Giao các Phòng: Nội vụ, Tư pháp và Kinh tế có ý kiến | SỞ SỞ SỞ | -
            A02 | Giao các Ban: Pháp chế, Kinh tế - Xã hội thẩm tra | BAN BAN | -
            A02 | Giao các phường: Bến Thóc, Cửa Lân và xã Tân Khê báo cáo | TT↓ TT↓ TT↓ | -
            A03 | Giao Phòng Nội vụ chủ trì, phối hợp Phòng Tư pháp nghiên cứu, đề xuất; hoàn thành trước ngày 10/12/2024 | SỞ | SỞ
            A06 | Ban Pháp chế chủ trì, phối hợp với Ban Kinh tế - Xã hội, UBND thị xã rà soát | BAN | BAN UBND
            A05 | Đề nghị UBND thị xã chỉ đạo Phòng Kinh tế; Phòng Quản lý đô thị; Trung tâm Phát triển quỹ đất phối hợp với Công an thị xã giải quyết | UBND | SỞ
            A36 | Ban Pháp chế giám sát việc tiếp công dân; Văn phòng HĐND và UBND phối hợp bố trí phương tiện | BAN | VP
            A36 | Ban Pháp chế giám sát việc tiếp công dân; Phòng Nội vụ phối hợp Phòng Tư pháp rà soát biên chế | BAN SỞ | SỞ
            A06 | Công an thị xã chủ trì, phối hợp với Tòa án nhân dân, Viện kiểm sát nhân dân thị xã rà soát án tồn đọng | SỞ | KHÁC KHÁC
            A07 | Phòng Kinh tế chủ trì, phối hợp chặt chẽ với các Phòng Nội vụ, Tư pháp rà soát | SỞ | SỞ SỞ
            A08 | Giao Ban Pháp chế khẩn trương chủ trì, phối hợp với UBND các xã, phường rà soát | BAN | UBND↓
            A09 | Thường trực HĐND các xã, phường tiếp tục chủ trì, phối hợp các Ban HĐND tổ chức khảo sát | TT↓ | BAN↓
            A12 | UBND các xã, phường chủ động phối hợp Công an thị xã kiểm tra | UBND↓ | SỞ
            A14 | Các xã, phường tăng cường phối hợp với chặt chẽ với UBND, UBMTTQVN cùng cấp | TT↓ | UBND↓ MT↓
            A15 | Đề nghị UBND thị xã: Cần tiếp tục rà soát quy chế | UBND | -
            A15 | Đề nghị Ban Thường trực UBMTTQVN thị xã: Cần tiếp tục phối hợp giám sát | MT | -
            A17 | đề nghị HĐND các cấp cần tập trung vào việc giám sát | TT TT↓ | -
            A18 | Đề nghị Thường trực, các Ban HĐND thị xã và các xã, phường rà soát lại | TT BAN TT↓ BAN↓ | -
            A18 | Thường trực HĐND, các Ban HĐND và các Tổ đại biểu HĐND thị xã tăng cường giám sát | TT BAN TĐB | -
            A19 | đề nghị các địa phương không tiếp tục kiến nghị | TT↓ | -
            A19 | Yêu cầu UBND các xã, phường không để phát sinh nợ đọng | UBND↓ | -
            A20 | Đề nghị các Ban HĐND thị xã theo lĩnh vực phụ trách tiếp tục chủ động thẩm tra | BAN | -
            A21 | Thường trực HĐND thị xã yêu cầu Thủ trưởng các phòng, ban, ngành và Chủ tịch UBND các xã, phường thực hiện | SỞ UBND↓ | -
            A22 | Thường trực HĐND thị xã đề nghị lãnh đạo các xã, phường nêu cao trách nhiệm | TT↓ | -
            A23 | Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện | KHÁC | -
            A23 | Thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ chịu trách nhiệm về tiến độ | KHÁC | -
            A24 | Các Ban HĐND tăng cường nghiên cứu các quy định | BAN | -
            A25 | Tổ trưởng các Tổ đại biểu HĐND chủ động họp tổ | TĐB | -
            A25 | Đề nghị Tổ đại biểu số 1, số 2 và số 3 gửi báo cáo | TĐB TĐB TĐB | -
            A26 | Khi có thay đổi thì UBND cần phải chủ động, kịp thời bàn bạc, trao đổi với Thường trực HĐND để thống nhất | UBND | TT
            A27 | Sau khi Nghị quyết được ban hành, UBND cần khẩn trương chỉ đạo | UBND | -
            A28 | Các cuộc họp của UBND cần mời Thường trực HĐND | - | -
            A30 | Văn phòng nghiên cứu, phối hợp Phòng Nội vụ tham mưu | VP | SỞ
            A31 | Phòng Nội vụ, Phòng Tư pháp thống nhất về nội dung này | SỞ SỞ | -
            A32 | Phòng Nội vụ khẩn trương có văn bản gửi Phòng Tư pháp | SỞ | -
            A33 | Lập hồ sơ, gửi Phòng Nội vụ thẩm định, trình UBND thị xã | - | -
            A34 | UBND các xã, phường khẩn trương giao Ban QLDA cấp xã hoặc Trung tâm Y tế lập hồ sơ | UBND↓ | -
            A36 | Ban Pháp chế đẩy nhanh thẩm tra; Ban Kinh tế - Xã hội đẩy nhanh khảo sát | BAN BAN | -
            A37 | Rà soát quy chế (Giao: Phòng Nội vụ chủ trì; thời hạn: 15/9/2024) | SỞ | -
            A38 | Phòng Nội vụ: Rà soát biên chế. Hoàn thành trước ngày 15/9/2024 | SỞ | -
            A38 | UBND phường Bến Thóc, xã Tân Khê: Lập hồ sơ | UBND↓ UBND↓ | -
            A39 | Giao Ban Pháp chế làm đầu mối, các Ban Dân tộc, Đô thị phối hợp, hoàn thành trước ngày 15/9/2024 | BAN | BAN BAN
            A42 | Phân công đồng chí Lê Văn An, Phó Chủ tịch UBND thị xã, chỉ đạo việc này | UBND | -
            A42 | Đồng chí Lê Văn An - Trưởng Ban Pháp chế HĐND thị xã chủ trì soạn thảo | BAN | -
            A42 | Giao đồng chí Chánh Văn phòng HĐND và UBND thị xã đôn đốc | VP | -
            A42 | Phòng Nội vụ là cơ quan thường trực, giúp theo dõi | SỞ | -
            A42 | Đề nghị Trưởng Công an thị xã chỉ đạo tăng cường tuần tra | SỞ | -
            A42 | Chủ tịch UBND các xã, phường chịu trách nhiệm về tiến độ | UBND↓ | -
            """)
    void in_a_town(String formula, String words, @Nullable String leads, @Nullable String coordinators) {
        assertNames(item("HỘI ĐỒNG NHÂN DÂN\nTHỊ XÃ SÔNG TRÀ", "Thường trực HĐND thị xã", words), leads, coordinators);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Đề nghị Liên đoàn Lao động thị xã, Hội Nông dân thị xã vận động đoàn viên                | KHÁC KHÁC | -
            Đề nghị Ủy ban MTTQ Việt Nam thị xã và các tổ chức chính trị - xã hội giám sát           | MT KHÁC | -
            Chi cục Thuế khu vực, Bảo hiểm xã hội thị xã công khai nợ đọng                           | SỞ SỞ | -
            Giao Ban Quản lý dự án đầu tư xây dựng thị xã hoàn thiện hồ sơ                           | SỞ | -
            Đề nghị Tòa án nhân dân thị xã, Viện kiểm sát nhân dân thị xã đẩy nhanh tiến độ           | KHÁC KHÁC | -
            Giao UBND thị xã chỉ đạo các cơ quan, đơn vị liên quan rà soát                           | UBND | -
            Đề nghị các cơ quan, đơn vị liên quan phối hợp thực hiện                                 | KHÁC | -
            Giao ban hằng tháng tiếp tục được đổi mới                                                | - | -
            Tiếp thu báo cáo của UBND tỉnh để hoàn thiện                                             | - | -
            Rà soát theo đề nghị của Phòng Nội vụ                                                    | - | -
            Đoàn giám sát đã giao Phòng Nội vụ báo cáo và đã tổng hợp xong                           | - | -
            Ban hành kế hoạch giám sát năm 2025                                                      | - | -
            Đề nghị Thường trực HĐND các xã, phường kiến nghị, đề nghị UBND cùng cấp giải quyết      | TT↓ | -
            15/15 xã, phường báo cáo kết quả                                                         | TT↓ | -
            Đề nghị UBND thị xã và UBND các xã, phường: Bến Thóc, Cửa Lân tháo gỡ                    | UBND UBND↓ UBND↓ | -
            Giao Phòng Tài nguyên và Môi trường phối hợp với UBND phường Bến Thóc, Cửa Lân xử lý     | SỞ | UBND↓ UBND↓
            Đề nghị cả hệ thống chính trị vào cuộc                                                   | - | -
            BPC, BKTXH gửi báo cáo thẩm tra                                                          | BAN BAN | -
            Đối với Thường trực HĐND các xã, phường: Tăng cường giám sát                             | TT↓ | -
            UBND thị xã, các phòng, ban chuyên môn khẩn trương giải quyết                            | UBND SỞ | -
            Về việc sắp xếp trụ sở: Yêu cầu Chủ tịch UBND các xã, phường hoàn thành trong năm         | UBND↓ | -
            Phòng Kinh tế chủ trì, phối hợp Thuế cơ sở 5, Kho bạc Nhà nước khu vực III rà soát        | SỞ | SỞ SỞ
            Các phường, xã còn khuyết chức danh Phó Chủ tịch HĐND, Phó Trưởng ban chủ động báo cáo     | TT↓ | -
            Đối với Tờ trình số 45/TTr-UBND: Thường trực HĐND thị xã thống nhất nội dung; giao UBND thị xã hoàn chỉnh hồ sơ | UBND | -
            Các ban HĐND thị xã, tổ đại biểu HĐND thị xã tiếp tục giám sát                             | BAN TĐB | -
            UBND một số xã chưa kịp thời bàn giao tài sản                                            | - | -
            Đối với kiến nghị về đường giao thông, Phòng Quản lý đô thị kiểm tra, trả lời            | SỞ | -
            """)
    void other_wordings(String words, @Nullable String leads, @Nullable String coordinators) {
        assertNames(item("HỘI ĐỒNG NHÂN DÂN\nTHỊ XÃ SÔNG TRÀ", "Thường trực HĐND thị xã", words), leads, coordinators);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A03 | Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và UBND các xã, phường rà soát | SỞ | SỞ UBND↓
            A07 | Sở Xây dựng chủ trì, phối hợp chặt chẽ với các Sở: Nội vụ, Tài chính, Y tế | SỞ | SỞ SỞ SỞ
            A10 | Sở Tài chính chủ trì tham mưu UBND tỉnh phân bổ | SỞ | -
            A13 | Sở Xây dựng phối hợp chặt chẽ với các chủ đầu tư tháo gỡ | SỞ | KHÁC
            A21 | Thường trực HĐND tỉnh yêu cầu Thủ trưởng các sở, ngành và Chủ tịch UBND các xã, phường, đặc khu thực hiện | SỞ UBND↓ | -
            A34 | UBND các xã, phường khẩn trương giao Ban QLDA cấp xã hoặc Trung tâm Phát triển quỹ đất lập hồ sơ | UBND↓ | -
            A42 | Giám đốc Sở Y tế, Giám đốc Công an tỉnh chịu trách nhiệm triển khai | SỞ SỞ | -
            A42 | Giao Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh theo dõi | VP | -
            """)
    void in_a_province(String formula, String words, @Nullable String leads, @Nullable String coordinators) {
        assertNames(item("HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG TRÀ", "Thường trực HĐND tỉnh", words), leads, coordinators);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Giao Văn phòng HĐND và UBND xã tham mưu            | VP | -
            Ban Kinh tế - Ngân sách HĐND xã thẩm tra phương án | BAN | -
            Phòng Kinh tế xã phối hợp Công an xã rà soát       | SỞ | SỞ
            Đề nghị UBND xã công khai thủ tục                  | UBND | -
            Trưởng các thôn vận động Nhân dân                  | KHÁC | -
            Đề nghị Ủy ban MTTQ Việt Nam xã giám sát           | MT | -
            """)
    void in_a_commune(String words, @Nullable String leads, @Nullable String coordinators) {
        assertNames(item("HỘI ĐỒNG NHÂN DÂN\nXÃ TÂN KHÊ", "Thường trực HĐND xã", words), leads, coordinators);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A02 | Giao các Bộ: Công an, Quốc phòng, Tài chính, Xây dựng và Nội vụ có ý kiến đối với dự thảo | SỞ SỞ SỞ SỞ SỞ | -
            A06 | Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính, UBND các tỉnh, thành phố rà soát | SỞ | SỞ UBND↓
            A07 | Bộ Công Thương chủ trì, phối hợp chặt chẽ với các Bộ Xây dựng, Tài chính | SỞ | SỞ SỞ
            A21 | Phó Thủ tướng yêu cầu Bộ Tài chính khẩn trương hoàn thiện | SỞ | -
            A31 | Bộ Xây dựng, Bộ Nông nghiệp và Môi trường thống nhất về nội dung này | SỞ SỞ | -
            A32 | Bộ Tài chính khẩn trương có văn bản gửi Bộ Tư pháp | SỞ | -
            A02 | Giao Ngân hàng Nhà nước Việt Nam nghiên cứu, đề xuất | SỞ | -
            A02 | Giao Ủy ban nhân dân thành phố Hải Phòng rà soát | UBND↓ | -
            A02 | Giao Văn phòng Chính phủ theo dõi, đôn đốc | VP | -
            """)
    void of_the_government(String formula, String words, @Nullable String leads, @Nullable String coordinators) {
        assertNames(item("VĂN PHÒNG CHÍNH PHỦ", "Phó Thủ tướng", words), leads, coordinators);
    }

    private static ReadItem item(String issuer, String speaker, String words) {
        return SampleNotices.read(("""
                %s
                Số: 45/TB
                Sông Trà, ngày 12 tháng 6 năm 2024
                THÔNG BÁO
                Kết luận của %s tại cuộc họp tháng 6 năm 2024
                Ngày 10/6/2024, %s chủ trì cuộc họp.
                %s kết luận như sau:
                1. %s.
                2. Ghi nhận.
                Trên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.
                """).formatted(issuer, speaker, speaker, speaker, words))
                .items()
                .get(0);
    }

    private static void assertNames(ReadItem item, @Nullable String leads, @Nullable String coordinators) {
        assertThat(told(item.leads())).as("leads of %s", item.leads()).isEqualTo(leads == null ? "" : leads);
        assertThat(told(item.coordinators()))
                .as("coordinators of %s", item.coordinators())
                .isEqualTo(coordinators == null ? "" : coordinators);
    }

    private static String told(List<ReadUnit> units) {
        return String.join(
                " ",
                units.stream().map(unit -> kind(unit) + level(unit.level())).toList());
    }

    private static String level(@Nullable RelativeLevel level) {
        return level == null ? "↑" : level == RelativeLevel.HOST ? "" : "↓";
    }

    private static String kind(ReadUnit unit) {
        return switch (unit.kind()) {
            case STANDING_COMMITTEE -> "TT";
            case COUNCIL_COMMITTEE -> "BAN";
            case DELEGATE_GROUP -> "TĐB";
            case PEOPLES_COMMITTEE -> "UBND";
            case FATHERLAND_FRONT -> "MT";
            case OFFICE -> "VP";
            case DEPARTMENT -> "SỞ";
            case PARTY_BODY -> "ĐẢNG";
            case OTHER -> "KHÁC";
        };
    }
}
