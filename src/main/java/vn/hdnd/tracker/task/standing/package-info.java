/**
 * Common reports (báo cáo chung) of units on their standing duties: how often the Office asks for them, what each unit
 * answers, and all answers in one table.
 */
@NullMarked
@NamedInterface("standing")
package vn.hdnd.tracker.task.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
