package vn.hdnd.tracker.notice.web;

/** A notice of the genre, invented for tests: headings, lead-ins, duties with and without dates, page numbers. */
final class SampleText {

    static final String NOTICE = """
            HĐND THỊ XÃ MẪU
            THƯỜNG TRỰC
            Số:      /TB-HĐND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            THÔNG BÁO
            Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 10 năm 2026

            Ngày 21/10/2026, Thường trực HĐND thị xã tổ chức phiên họp thường kỳ. Đồng chí Nguyễn Văn Bình - Chủ tịch HĐND thị xã chủ trì phiên họp. Sau khi thảo luận, đồng chí Chủ tịch HĐND thị xã kết luận như sau:

            1. Ghi nhận sự chủ động của các xã, phường trong công tác tiếp xúc cử tri quý III.

            2. Về giám sát và kiến nghị sau giám sát

            a) Giao Văn phòng HĐND và UBND thị xã chủ trì rà soát các kiến nghị sau giám sát chưa thực hiện, báo cáo Thường trực HĐND trước ngày 15/11/2026.

            b) Thường trực HĐND các xã, phường tăng cường đôn đốc việc giải quyết kiến nghị của cử tri; nêu cao trách nhiệm của đại biểu. Phát huy vai trò của các Ban.

            c) Đề nghị UBND thị xã chỉ đạo trả lời dứt điểm 12 kiến nghị còn tồn đọng.

            3. Giao Văn phòng theo dõi, đôn đốc trước ngày 31/11/2026.

            Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện./.

            Nơi nhận:
            - Thường trực HĐND thị xã;
            - Thường trực HĐND các xã, phường;
            - Lưu: VT.

            TM. THƯỜNG TRỰC HĐND
            CHỦ TỊCH

            Nguyễn Văn Bình
            """;

    /** The same head, and a mark that nothing of it may be kept for. */
    static final String SECRET = NOTICE.replace("THƯỜNG TRỰC\nSố:", "THƯỜNG TRỰC\nMẬT\nSố:");

    private SampleText() {}
}
