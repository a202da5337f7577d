package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.HostArea;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * What a notice that is written here begins with: who signs, who gets it and what its office says at its end are taken over
 * from the notice issued last, those who sign with the first only for another joint conference; title and opening follow
 * the meeting. Words of papers, not texts of the interface: they have one language.
 */
final class FirstWords {

    private static final int LONGEST_USUAL_CLOSING = 300;

    private final @Nullable HostArea host;
    private final NoticeHeader before;

    FirstWords(@Nullable HostArea host, @Nullable NoticeHeader before) {
        this.host = host;
        this.before = Objects.requireNonNullElse(before, ReadDraft.EMPTY_HEADER);
    }

    MeetingDetails meeting(MeetingKind kind, @Nullable LocalDate heldOn) {
        var name = name(kind, heldOn);
        return new MeetingDetails(kind, Character.toUpperCase(name.charAt(0)) + name.substring(1), heldOn, List.of());
    }

    NoticeHeader header(MeetingKind kind, @Nullable LocalDate heldOn) {
        var signed = !before.authorityLines().isEmpty();
        return new NoticeHeader(
                null,
                null,
                before.issuePlace() == null && host != null ? host.name() : before.issuePlace(),
                "Kết luận của " + committee() + " tại " + name(kind, heldOn),
                closing(),
                signed ? before.signer() : null,
                signed ? before.signerPosition() : null,
                signed ? before.capacities() : List.of("TM"),
                signed ? before.authorityLines() : List.of("TM. THƯỜNG TRỰC HĐND", "CHỦ TỊCH"),
                !before.recipients().isEmpty() ? before.recipients() : recipients(),
                !before.issuerLines().isEmpty() ? before.issuerLines() : NoticePaper.issuerLines(host),
                preamble(kind, heldOn),
                before.numbering(),
                signed && kind == MeetingKind.JOINT_CONFERENCE ? before.otherSigners() : List.of());
    }

    private String preamble(MeetingKind kind, @Nullable LocalDate heldOn) {
        var day = heldOn == null ? "" : "Ngày " + VietnamTime.DAY.format(heldOn) + ", ";
        return day + committee() + " tổ chức " + name(kind, heldOn) + ".\n"
                + "Sau khi nghe báo cáo và các ý kiến thảo luận, " + committee() + " kết luận như sau:";
    }

    /** As the office ended its last notice, where that says nothing about that notice alone. */
    private String closing() {
        var usual = before.closing();
        var general = !usual.isBlank()
                && usual.length() <= LONGEST_USUAL_CLOSING
                && usual.chars().noneMatch(Character::isDigit);
        return general
                ? usual
                : "Văn phòng thông báo đến các cơ quan, đơn vị, địa phương liên quan biết, phối hợp thực hiện./.";
    }

    private List<String> recipients() {
        var area = area();
        var lines = new ArrayList<>(List.of(
                committee(),
                "UBND" + area,
                "Ban Thường trực UBMTTQVN" + area,
                "Các Ban HĐND" + area,
                "Các Tổ đại biểu HĐND" + area));
        if (below()) {
            lines.add(localities());
        }
        lines.add("Lưu: VT");
        return lines;
    }

    private String name(MeetingKind kind, @Nullable LocalDate heldOn) {
        var month = heldOn == null ? "" : " tháng " + heldOn.getMonthValue() + " năm " + heldOn.getYear();
        var year = heldOn == null ? "" : " năm " + heldOn.getYear();
        return switch (kind) {
            case BRIEFING -> "Hội nghị trực báo" + (below() ? " với " + localities() : "") + year;
            case COMMITTEE_MEETING -> "phiên họp" + month;
            case COUNCIL_SESSION -> "kỳ họp HĐND" + area();
            case REGULAR_BRIEFING -> "cuộc họp giao ban" + month;
            case JOINT_CONFERENCE -> "Hội nghị liên tịch" + month;
            case EXPLANATION_HEARING -> "phiên giải trình" + month;
            case QUESTIONING -> "phiên chất vấn" + month;
            case SUPERVISION -> "buổi làm việc của Đoàn giám sát" + month;
            case WORKING_VISIT -> "buổi làm việc" + month;
            case OTHER -> "cuộc họp" + month;
        };
    }

    private String committee() {
        return "Thường trực HĐND" + area();
    }

    /** " thị xã", with the blank before it; papers name their own area by its type. */
    private String area() {
        return host == null ? "" : " " + host.type();
    }

    private boolean below() {
        return host != null && host.level() != AreaLevel.COMMUNE;
    }

    private static String localities() {
        return "Thường trực HĐND các xã, phường";
    }
}
