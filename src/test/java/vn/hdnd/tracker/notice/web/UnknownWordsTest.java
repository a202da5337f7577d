package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** A unit chosen once for words that the register does not know. */
@WebTest
class UnknownWordsTest {

    private static final String WORDS = "Điện lực Sông Trà";
    private static final String TWO_DUTIES =
            "Giao Điện lực Sông Trà kiểm tra lưới điện trước ngày 30/9/2027; giao Văn phòng tổng hợp kết quả trước ngày 15/10/2027.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnitRegister register;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;
    private NoticeId notice;
    private List<NoticeItemId> items;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        a_draft_that_names_somebody_unknown_twice();
    }

    private void a_draft_that_names_somebody_unknown_twice() {
        notices = new SampleNotices(context, council);
        clerk = Visit.as(council.clerk(), context);
        notice = notices.read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 6 năm 2027
                Ngày 10/6/2027, Thường trực HĐND thị xã họp phiên thường kỳ.
                Thường trực HĐND thị xã kết luận như sau:
                1. Giao Điện lực Sông Trà kiểm tra lưới điện trước ngày 30/9/2027.
                2. Đề nghị Điện lực Sông Trà báo cáo kết quả.
                Trên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.
                """);
        items = notices.items(notice);
    }

    @AfterEach
    void nobody_is_called_so_any_more() {
        clerk.post("/units/" + council.ward() + "/forget", "name", WORDS);
    }

    @Test
    void any_unit_can_be_chosen_and_is_meant_in_every_item_and_from_now_on() {
        assertThat(clerk.get("/notices/" + notice + "/review?item=" + items.get(0)))
                .bodyText()
                .contains("name=\"resolveWith\"", "u:" + council.ward() + "@" + WORDS);

        choose();

        assertThat(jdbc.sql(
                                "select unit_id from notice_item_unit where item_id in (?, ?) and as_written = ? and role = 'LEAD'")
                        .params(items.get(0).value(), items.get(1).value(), WORDS)
                        .query(java.util.UUID.class)
                        .list())
                .hasSize(2)
                .containsOnly(council.ward().value());
        assertThat(register.open().resolve(WORDS).units())
                .extracting(unit -> unit.id())
                .containsExactly(council.ward());
        assertThat(clerk.get("/units/" + council.ward())).bodyText().contains(WORDS, "/forget");

        assertThat(clerk.post("/units/" + council.ward() + "/forget", "name", WORDS))
                .hasStatus3xxRedirection();
        assertThat(register.open().resolve(WORDS).found()).isFalse();
    }

    @Test
    void undoing_it_leaves_every_item_and_the_register_as_they_were() {
        choose();

        var undone = clerk.post("/notices/" + notice + "/review/undo", "act", act());

        assertThat(undone).hasStatus3xxRedirection();
        assertThat(meant()).isZero();
        assertThat(register.open().resolve(WORDS).found()).isFalse();
    }

    @Test
    void a_name_that_another_notice_uses_by_now_stays_and_that_is_said() {
        choose();
        var first = notice;
        var act = act();
        a_draft_that_names_somebody_unknown_twice();
        assertThat(meant()).isEqualTo(2);

        assertThat(clerk.sendWithToken(post("/notices/" + first + "/review/undo")
                        .param("act", act)
                        .header("HX-Request", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("Tên gọi “" + WORDS + "” vẫn được ghi nhớ");

        assertThat(register.open().resolve(WORDS).found()).isTrue();
    }

    @Test
    void a_name_by_which_only_duties_of_another_notice_name_somebody_stays_as_well() {
        choose();
        var first = notice;
        var act = act();
        a_draft_whose_duties_name_them();
        assertThat(duties()).contains(council.ward().toString(), WORDS);
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + items.get(0),
                        "version",
                        "" + notices.version(items.get(0)),
                        "text",
                        TWO_DUTIES,
                        "kind",
                        "TASK"))
                .hasStatus3xxRedirection();
        assertThat(meant()).isZero();
        assertThat(duties()).contains(council.ward().toString());

        clerk.post("/notices/" + first + "/review/undo", "act", act);
        assertThat(register.open().resolve(WORDS).found()).isTrue();
    }

    @Test
    void duties_learn_whom_the_words_mean_and_forget_it_when_the_act_is_undone() {
        a_draft_whose_duties_name_them();
        var before = duties();
        assertThat(before).contains(WORDS).doesNotContain(council.ward().toString());

        choose(TWO_DUTIES);
        assertThat(duties()).contains(council.ward().toString());

        clerk.post("/notices/" + notice + "/review/undo", "act", act());
        assertThat(duties()).isEqualTo(before);
        assertThat(register.open().resolve(WORDS).found()).isFalse();
    }

    private void a_draft_whose_duties_name_them() {
        notice = notices.read("""
                HỘI ĐỒNG NHÂN DÂN
                THỊ XÃ SÔNG TRÀ
                THÔNG BÁO
                Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 7 năm 2027
                Ngày 10/7/2027, Thường trực HĐND thị xã họp phiên thường kỳ.
                Thường trực HĐND thị xã kết luận như sau:
                1. %s
                Trên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.
                """.formatted(TWO_DUTIES));
        items = notices.items(notice);
    }

    private String duties() {
        return jdbc.sql("select duties from notice_item where id = ?")
                .param(items.get(0).value())
                .query(String.class)
                .single();
    }

    private void choose() {
        choose("Giao Điện lực Sông Trà kiểm tra lưới điện.");
    }

    private void choose(String text) {
        assertThat(clerk.post(
                        "/notices/" + notice + "/items/" + items.get(0),
                        "version",
                        "" + notices.version(items.get(0)),
                        "text",
                        text,
                        "kind",
                        "TASK",
                        "leads",
                        "w:" + WORDS,
                        "resolve",
                        "",
                        "resolveWith",
                        "u:" + council.ward() + "@" + WORDS))
                .hasStatus3xxRedirection();
    }

    /** Mentions in this notice that mean the ward. */
    private int meant() {
        return jdbc.sql("""
                select count(*) from notice_item_unit u join notice_item i on i.id = u.item_id
                where i.notice_id = ? and u.unit_id = ? and u.as_written = ? and u.role = 'LEAD'
                """)
                .params(notice.value(), council.ward().value(), WORDS)
                .query(Integer.class)
                .single();
    }

    private String act() {
        return jdbc.sql("select id::text from notice_undo where notice_id = ? order by id desc limit 1")
                .param(notice.value())
                .query(String.class)
                .single();
    }
}
