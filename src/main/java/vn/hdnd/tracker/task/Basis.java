package vn.hdnd.tracker.task;

import java.time.LocalDate;

/**
 * On whose word the head of the Office decides what was handed over: ý kiến của đồng chí …, ngày ….
 *
 * @param on in Vietnam, not after today
 */
public record Basis(String who, LocalDate on) {}
