package vn.hdnd.tracker.intake;

/** What an item of a notice does. */
public enum ItemKind {
    /** Only introduces what stands below it; its units pass to its children. */
    HEADING,
    /** Ghi nhận, ưu điểm, kết quả. */
    RECOGNITION,
    /** Tồn tại, hạn chế. */
    LIMITATION,
    /** Quyết nghị: thống nhất, đồng ý chủ trương. */
    DECISION,
    /** Nhiệm vụ: giao, yêu cầu, a bare verb. */
    TASK,
    /** Đề nghị, kiến nghị: the tone towards those who are not directed. */
    REQUEST,
    /** Thông tin: binds nobody. */
    INFORMATION;

    /** Whether somebody has to do something because of it, so that it must be settled. */
    public boolean binding() {
        return this == TASK || this == REQUEST || this == DECISION;
    }
}
