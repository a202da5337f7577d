package vn.hdnd.tracker.notice;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * Proposes how an item is settled: tasks where it names a product, a day, or somebody to report to; a standing duty for
 * bare verbs without any of them, or one notice of twenty exhortations would make hundreds of cards that can never be
 * finished; nothing where it binds nobody.
 */
final class SettlementProposal {

    /** Words for something that can be handed in or be finished, accents aside. */
    private static final Pattern PRODUCT = Pattern.compile("""
            \\b(?:xay dung|ban hanh|soan thao|hoan thien|lap|(?<!chuong |quy |cong |qua |lo )trinh|gui|tham muu|cung cap)\\b.{0,60}\
            \\b(?:ke hoach|chuong trinh|de an|phuong an|quy che|bao cao|van ban|danh sach|danh muc|nghi quyet|to trinh|ho so|dinh muc)\\b\
            |\\bbao cao (?:ket qua|thuong truc|hdnd|ve|bang van ban)\\b\
            |\\btong hop\\b.{0,120}\\bbao cao\\b\
            |\\btham tra (?:\\w+ ){0,2}(?:bao cao|du thao|du toan)\\b\
            |\\bky (?:ket )?hop dong\\b\
            |\\b(?:tra loi|giai quyet) dut diem\\b\
            |\\bhoan thanh\\b.{0,40}\\b(?:trong|truoc|theo dung ke hoach)\\b""");
    /** "Thống nhất …; giao X …": from where on a decision assigns something; before it stands what it approves. */
    private static final Pattern ASSIGNS = Pattern.compile("[.;,]\\s(?:dong thoi )?(?:giao|yeu cau|de nghi)\\b");

    private SettlementProposal() {}

    static Settlement of(ItemKind kind, String text, ItemDeadline deadline, @Nullable String reportTo) {
        if (!kind.binding()) {
            return Settlement.NONE;
        }
        return reportTo != null || limited(deadline.kind()) || product(kind, FoldedText.fold(text))
                ? Settlement.TASKS
                : Settlement.STANDING;
    }

    private static boolean product(ItemKind kind, String folded) {
        var product = PRODUCT.matcher(folded);
        if (kind == ItemKind.DECISION) {
            var assigns = ASSIGNS.matcher(folded);
            return assigns.find() && product.find(assigns.end());
        }
        return product.find();
    }

    private static boolean limited(DeadlineKind kind) {
        return switch (kind) {
            case DATE, EVENT, RECURRING -> true;
            case ONGOING, NONE -> false;
        };
    }
}
