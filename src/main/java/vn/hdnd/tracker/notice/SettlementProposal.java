package vn.hdnd.tracker.notice;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * Proposes how an item is settled: tasks where it names a product, a day, or somebody to report to; a standing duty for
 * bare verbs without any of them, or one notice of twenty exhortations would make hundreds of cards that can never be
 * finished.
 */
final class SettlementProposal {

    /** Words for something that can be handed in or be finished, accents aside. */
    private static final Pattern PRODUCT = Pattern.compile("""
            \\b(?:xay dung|ban hanh|soan thao|hoan thien|lap|trinh|gui|tham muu|cung cap)\\b.{0,60}\
            \\b(?:ke hoach|chuong trinh|de an|phuong an|quy che|bao cao|van ban|danh sach|danh muc|nghi quyet|to trinh|ho so)\\b\
            |\\bbao cao (?:ket qua|thuong truc|hdnd|ve|bang van ban)\\b\
            |\\btong hop\\b.{0,120}\\bbao cao\\b\
            |\\b(?:tra loi|giai quyet) dut diem\\b\
            |\\bhoan thanh\\b.{0,40}\\b(?:trong|truoc|theo dung ke hoach)\\b""");

    private SettlementProposal() {}

    static Settlement of(String text, ItemDeadline deadline, @Nullable String reportTo) {
        return reportTo != null
                        || limited(deadline.kind())
                        || PRODUCT.matcher(FoldedText.fold(text)).find()
                ? Settlement.TASKS
                : Settlement.STANDING;
    }

    private static boolean limited(DeadlineKind kind) {
        return switch (kind) {
            case DATE, EVENT, RECURRING -> true;
            case ONGOING, NONE -> false;
        };
    }
}
