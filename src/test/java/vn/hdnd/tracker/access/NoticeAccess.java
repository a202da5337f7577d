package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;
import static vn.hdnd.tracker.access.Visitor.READERS;
import static vn.hdnd.tracker.access.Visitor.UNITS;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;

class NoticeAccess implements AccessDeclarations {

    private static final String DOUBTFUL = """
            THÔNG BÁO
            Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 10

            Thường trực HĐND thị xã kết luận như sau:

            1. Giao Văn phòng tổng hợp trước ngày 31/11/2026.
            """;

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var notices = new SampleNotices(context, council);
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");
        var tracked = "/notices/" + notices.tracked(council.ward());
        var review = "/notices/" + draft + "/review";
        var item = "/notices/" + draft + "/items/" + notices.firstItem(draft);

        routes.only(READERS, "GET /notices").lets(UNITS);
        routes.row("GET /notices/{id}").at(tracked).lets(READERS).lets(OWN_UNIT).hidesFrom(OTHER_UNIT);
        routes.row("GET /notices/{id}.docx")
                .at(tracked + ".docx")
                .lets(READERS)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);

        routes.only(OFFICE, "GET /notices/new");
        routes.only(OFFICE, "POST /notices/new")
                .sent(path -> MockMvcRequestBuilders.multipart(path).file("file", new byte[0]))
                .with("submissionId", UUID.randomUUID().toString());
        routes.only(OFFICE, "POST /notices/new/by-hand")
                .with("submissionId", UUID.randomUUID().toString());

        routes.only(OFFICE, "GET /notices/{id}/review").at(review);
        routes.only(OFFICE, "POST /notices/{id}/review/header").at(review + "/header");
        routes.only(OFFICE, "POST /notices/{noticeId}/items")
                .at("/notices/" + draft + "/items")
                .with("newItem", NoticeItemId.next().toString());
        routes.only(OFFICE, "POST /notices/{noticeId}/items/{item}").at(item);
        routes.only(OFFICE, "POST /notices/{noticeId}/items/{item}/none").at(item + "/none");
        routes.only(OFFICE, "POST /notices/{noticeId}/items/{item}/split").at(item + "/split");
        routes.only(
                        OFFICE,
                        "POST /notices/{noticeId}/items/{item}/{act:standing|accept|reopen|merge|up|down|in|out|delete}")
                .at(item + "/reopen");

        routes.only(OFFICE, "POST /notices/{id}/review/undo")
                .at(review + "/undo")
                .with("act", UUID.randomUUID().toString());
        routes.only(OFFICE, "POST /notices/{id}/review/bulk")
                .at(review + "/bulk")
                .with("which", "CHOSEN_NONE");
        routes.only(OFFICE, "POST /notices/{id}/review/warnings/{seq}")
                .at("/notices/" + notices.read(DOUBTFUL) + "/review/warnings/0");
        routes.only(OFFICE, "POST /notices/{id}/review/passages")
                .at(review + "/passages")
                .with("start", "0")
                .with("end", "1")
                .with("as", "OPEN");
        routes.row("GET /notices/{id}/versions")
                .at(tracked + "/versions")
                .lets(READERS)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.only(OFFICE, "GET /notices/{id}/following").at("/notices/" + draft + "/following");
        routes.only(OFFICE, "POST /notices/{id}/following").at("/notices/" + draft + "/following");
        routes.only(OFFICE, "POST /notices/{id}/following/pairs")
                .at("/notices/" + draft + "/following/pairs")
                .with("item", notices.firstItem(draft).toString());
        routes.only(OFFICE_HEAD, "GET /notices/{id}/revocation").at(tracked + "/revocation");
        routes.only(OFFICE_HEAD, "POST /notices/{id}/revocation").at(tracked + "/revocation");

        routes.only(OFFICE, "GET /notices/{id}/tracking").at("/notices/" + draft + "/tracking");
        routes.only(OFFICE, "POST /notices/{id}/submit").at("/notices/" + draft + "/submit");
        routes.only(OFFICE_HEAD, "POST /notices/{id}/hand-back").at("/notices/" + draft + "/hand-back");
        routes.only(OFFICE_HEAD, "POST /notices/{id}/issue").at("/notices/" + draft + "/issue");
        routes.only(OFFICE_HEAD, "POST /notices/{id}/track").at("/notices/" + draft + "/track");
    }
}
