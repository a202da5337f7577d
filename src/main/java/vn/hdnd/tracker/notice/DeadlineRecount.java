package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.intake.DeadlineRule.Anchor;
import vn.hdnd.tracker.notice.DeadlinesRecounted.Recounted;

/**
 * Counts deadlines again when the day of issue or of the meeting is another: those that were counted from it by their
 * rule, and those that waited for it by their words. What is counted from the other day, or from one that its words name,
 * stays, and so does a day that a person set: it has no rule.
 */
@Component
class DeadlineRecount {

    private final NoticeItemRepository items;
    private final DraftText text;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    DeadlineRecount(
            NoticeItemRepository items, DraftText text, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.items = items;
        this.text = text;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * @param before the days that the limits were counted from so far
     * @return how many limits have another day
     */
    int after(Notice notice, AnchorDays before, AnchorDays now) {
        var moved = now.movedSince(before);
        var all = moved.isEmpty() ? List.<NoticeItem>of() : items.inOrder(notice.id());
        if (all.stream().flatMap(DeadlineRecount::limits).noneMatch(limit -> mayMove(limit, moved))) {
            return 0;
        }
        var days = calendar.load();
        var read = text.read(notice.header(), now.held(), all);
        var recounted = new ArrayList<Recounted>();
        for (var item : all) {
            var words = read.get(item.id());
            var said = words == null ? List.<ItemDeadline>of() : limits(words).toList();
            var count = new Count(before, now, moved, days, said);
            limits(item)
                    .distinct()
                    .map(limit -> new Recounted(item.id(), limit, count.apply(limit)))
                    .filter(one -> !one.before().equals(one.now()))
                    .forEach(recounted::add);
            item.recount(count);
        }
        items.flush();
        if (!recounted.isEmpty()) {
            events.publishEvent(new DeadlinesRecounted(notice.id(), recounted));
        }
        return recounted.size();
    }

    /** Counted from a day that has moved, or waiting for a day. */
    private static boolean mayMove(ItemDeadline limit, Set<Anchor> moved) {
        var rule = limit.counted();
        return limit.kind() == DeadlineKind.DATE
                && limit.words() != null
                && (rule == null ? limit.on() == null : moved.contains(rule.anchor()));
    }

    /** @param said what the reader makes of the limits of the same item now */
    private record Count(
            AnchorDays before, AnchorDays now, Set<Anchor> moved, WorkingDays days, List<ItemDeadline> said)
            implements UnaryOperator<ItemDeadline> {

        @Override
        public ItemDeadline apply(ItemDeadline limit) {
            if (!mayMove(limit, moved)) {
                return limit;
            }
            var rule = limit.counted();
            if (rule == null) {
                return read(limit, limit);
            }
            if (!rule.from().equals(before.of(rule.anchor()))) {
                return limit;
            }
            var waiting = new ItemDeadline(limit.kind(), null, limit.words());
            var day = now.of(rule.anchor());
            if (day == null) {
                return waiting;
            }
            var by = by(rule, day);
            return by == null
                    ? read(limit, waiting)
                    : new ItemDeadline(
                            limit.kind(),
                            by,
                            limit.words(),
                            new DeadlineRule(rule.anchor(), day, rule.count(), rule.step()).code());
        }

        /** What the reader makes of the same words now, where it counts them from a day that has moved. */
        private ItemDeadline read(ItemDeadline limit, ItemDeadline otherwise) {
            return said.stream()
                    .filter(one -> Objects.equals(one.words(), limit.words()) && concerned(one.counted()))
                    .findFirst()
                    .orElse(otherwise);
        }

        private boolean concerned(@Nullable DeadlineRule rule) {
            return rule != null && (moved.contains(rule.anchor()) || ofBoth(rule.step()));
        }

        private @Nullable LocalDate by(DeadlineRule rule, LocalDate day) {
            return switch (rule.step()) {
                case DAYS -> day.plusDays(rule.count());
                case WORKING_DAYS -> days.plus(day, rule.count());
                case WEEKS -> day.plusWeeks(rule.count());
                case MONTHS -> day.plusMonths(rule.count());
                // Which end of the period is meant, the words say.
                case END_OF_WEEK, END_OF_MONTH, END_OF_QUARTER, YEAR -> null;
            };
        }

        /** "Trong tháng này" is settled where both days lie in the same month, so that either may settle it. */
        private static boolean ofBoth(DeadlineRule.Step step) {
            return switch (step) {
                case END_OF_WEEK, END_OF_MONTH, END_OF_QUARTER, YEAR -> true;
                case DAYS, WORKING_DAYS, WEEKS, MONTHS -> false;
            };
        }
    }

    private static Stream<ItemDeadline> limits(NoticeItem item) {
        return limits(item.content());
    }

    private static Stream<ItemDeadline> limits(ItemContent content) {
        return Stream.concat(
                Stream.of(content.deadline()), content.duties().stream().map(ItemDuty::deadline));
    }
}
