package vn.hdnd.tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.hdnd.tracker.support.browser.Browsing;

/**
 * A notice on its way through the whole product: from the clerk's paste to figures that the Standing Committee sees change.
 *
 * @param text of the notice
 * @param number it gets, {@code issuedOn} and {@code signer} likewise
 * @param settled how the clerk settles an item with these words
 * @param wards words of the item that the wards and communes owe, as they stand in the task's title
 * @param asked words of the item that the People's Committee is asked
 */
record Journey(
        String text,
        String number,
        String issuedOn,
        String signer,
        Function<String, Office.Settled> settled,
        String wards,
        String asked) {

    /** @return how many items had to be settled */
    int go(Browsing browsing, String url, Path files) throws IOException {
        var committee = new Person(browsing.open(url), "committee");
        committee.goTo("/overview");
        var before = Standing.on(committee.page);

        var clerk = new Office(browsing.open(url), "clerk");
        var notice = clerk.enter(text);
        clerk.describe(notice, number, issuedOn, signer);
        var items = clerk.settleAll(notice, settled);
        clerk.submit(notice);
        var head = new Office(browsing.open(url), "head");
        head.track(notice);

        committee.goTo("/overview");
        var started = Standing.on(committee.page);
        assertThat(started.total() + started.undated())
                .as("what was put into tracking is counted")
                .isGreaterThan(before.total() + before.undated());
        assertThat(started.doneInTime() + started.doneLate()).isEqualTo(before.doneInTime() + before.doneLate());

        var paper = pdf(files);
        report(browsing, url, paper);
        judge(clerk, notice, paper);

        committee.goTo("/overview");
        var after = Standing.on(committee.page);
        assertThat(after.total()).isEqualTo(started.total());
        assertThat(after.doneInTime() + after.doneLate())
                .as("two reports were confirmed; the People's Committee is counted apart")
                .isEqualTo(started.doneInTime() + started.doneLate() + 2);
        assertThat(after.openInTime() + after.openLate()).isEqualTo(started.openInTime() + started.openLate() - 2);
        committee.follow(committee.page.locator("a[data-figure=DONE_IN_TIME]").first());
        assertThat(committee.page.locator("#count").getAttribute("data-count"))
                .isEqualTo(String.valueOf(after.doneInTime()));
        return items;
    }

    private void report(Browsing browsing, String url, Path paper) {
        for (var n = 1; n <= 3; n++) {
            var ward = new Ward(browsing.openOnTelephone(url), "ward" + n, number);
            ward.accept(wards);
            ward.progress(wards, "Đã ban hành kế hoạch, phân công đại biểu phụ trách từng nội dung.");
            ward.complete(wards, "Đã hoàn thành, gửi kèm báo cáo bằng văn bản của đơn vị " + n + ".", paper);
        }
    }

    private void judge(Office clerk, String notice, Path paper) {
        clerk.open(clerk.taskOf(notice, asked), "UBND thị xã");
        clerk.recordPaper("215/BC-UBND", issuedOn, "UBND thị xã đã chỉ đạo các phòng chuyên môn thực hiện.", paper);
        var task = clerk.taskOf(notice, wards);
        clerk.open(task, "TT HĐND phường Bến Gỗ");
        clerk.giveBack("Đề nghị bổ sung số liệu so với cùng kỳ.");
        clerk.open(task, "TT HĐND phường An Thạnh");
        clerk.confirm();
        clerk.open(task, "TT HĐND phường Long Bình");
        clerk.confirm();
    }

    private static Path pdf(Path files) throws IOException {
        var file = Files.createDirectories(files).resolve("Báo cáo kết quả.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }
}
