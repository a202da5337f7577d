package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.ReadUnit;

/** Who is bound, and with whom, by the wordings of real notices. */
class AssignmentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            giao Văn phòng thị xã theo dõi, báo cáo Thường trực HĐND thị xã                     | OFFICE HOST | -
            Giao các Phòng: Nội vụ, Tư pháp và Kinh tế có ý kiến                                 | DEPARTMENT HOST, DEPARTMENT HOST, DEPARTMENT HOST | -
            Ban Pháp chế chủ trì, phối hợp với Ban Kinh tế - Xã hội, UBND thị xã rà soát         | COUNCIL_COMMITTEE HOST | COUNCIL_COMMITTEE HOST, PEOPLES_COMMITTEE HOST
            Đề nghị Thường trực, các Ban HĐND thị xã và các xã, phường rà soát lại               | STANDING_COMMITTEE HOST, COUNCIL_COMMITTEE HOST, STANDING_COMMITTEE COMMUNE, COUNCIL_COMMITTEE COMMUNE | -
            đề nghị HĐND các cấp cần tập trung vào việc giám sát                                 | STANDING_COMMITTEE HOST, STANDING_COMMITTEE COMMUNE | -
            đề nghị các địa phương không tiếp tục kiến nghị                                      | STANDING_COMMITTEE COMMUNE | -
            Tổ trưởng các Tổ đại biểu HĐND chủ động họp tổ                                       | DELEGATE_GROUP HOST | -
            UBND cần khẩn trương chỉ đạo triển khai thực hiện                                    | PEOPLES_COMMITTEE HOST | -
            Thường trực HĐND thị xã yêu cầu UBND các xã, phường báo cáo                          | PEOPLES_COMMITTEE COMMUNE | -
            UBND các xã, phường khẩn trương giao Ban QLDA cấp xã lập hồ sơ                       | PEOPLES_COMMITTEE COMMUNE | -
            Giao Ban Pháp chế làm đầu mối, các Ban Dân tộc, Đô thị phối hợp                      | COUNCIL_COMMITTEE HOST | COUNCIL_COMMITTEE HOST, COUNCIL_COMMITTEE HOST
            Các xã, phường tăng cường phối hợp với chặt chẽ với UBND, UBMTTQVN cùng cấp          | STANDING_COMMITTEE COMMUNE | PEOPLES_COMMITTEE COMMUNE, FATHERLAND_FRONT COMMUNE
            Rà soát quy chế (Giao: Phòng Nội vụ chủ trì)                                         | DEPARTMENT HOST | -
            Phân công đồng chí Lê Văn An, Phó Chủ tịch UBND thị xã, chỉ đạo việc này             | PEOPLES_COMMITTEE HOST | -
            Uỷ ban nhân dân thị xã chỉ đạo rà soát                                               | PEOPLES_COMMITTEE HOST | -
            Tăng cường kiểm tra, gửi Phòng Nội vụ thẩm định, trình UBND thị xã                   | - | -
            Các cuộc họp của UBND cần mời Thường trực HĐND                                       | - | -
            """)
    void names(String words, String leads, String coordinators) {
        var item = SampleNotices.concluding("1. " + words + ".", "2. Ghi nhận.")
                .items()
                .get(0);

        assertThat(told(item.leads())).isEqualTo(leads == null ? "" : leads);
        assertThat(told(item.coordinators())).isEqualTo(coordinators == null ? "" : coordinators);
    }

    private static String told(List<ReadUnit> units) {
        return String.join(
                ", ",
                units.stream().map(unit -> unit.kind() + " " + unit.level()).toList());
    }
}
