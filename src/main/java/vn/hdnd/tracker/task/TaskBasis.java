package vn.hdnd.tracker.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * On what a task rests that comes from no notice: "ý kiến chỉ đạo của đồng chí Chủ tịch tại buổi làm việc …".
 *
 * @param on the day on which it was said, in Vietnam; its year is the year of the task
 */
@Embeddable
public record TaskBasis(
        @Column(name = "basis") String words,
        @Column(name = "basis_on") LocalDate on) {}
