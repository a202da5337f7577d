package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.notice.DeadlinesRecounted.Recounted;

/**
 * Counts deadlines again when the day of issue is another: those that were counted from it by their rule, and those that
 * waited for it by their words. A day that the words name or a person set has no such rule and stays.
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

    /** @param before the header with the earlier day */
    void after(Notice notice, NoticeHeader before) {
        var day = notice.issuedOn();
        if (Objects.equals(before.issuedOn(), day)) {
            return;
        }
        var all = items.inOrder(notice.id());
        if (all.stream().flatMap(DeadlineRecount::limits).noneMatch(DeadlineRecount::mayMove)) {
            return;
        }
        var days = calendar.load();
        var read = text.read(notice.header(), all);
        var recounted = new ArrayList<Recounted>();
        for (var item : all) {
            var words = read.get(item.id());
            var said = words == null ? List.<ItemDeadline>of() : limits(words).toList();
            UnaryOperator<ItemDeadline> now = limit -> counted(limit, before.issuedOn(), day, days, said);
            limits(item)
                    .distinct()
                    .map(limit -> new Recounted(item.id(), limit, now.apply(limit)))
                    .filter(one -> !one.before().equals(one.now()))
                    .forEach(recounted::add);
            item.recount(now);
        }
        items.flush();
        if (!recounted.isEmpty()) {
            events.publishEvent(new DeadlinesRecounted(notice.id(), recounted));
        }
    }

    private static ItemDeadline counted(
            ItemDeadline limit,
            @Nullable LocalDate earlier,
            @Nullable LocalDate day,
            WorkingDays days,
            List<ItemDeadline> said) {
        if (!mayMove(limit)) {
            return limit;
        }
        var rule = limit.counted();
        if (rule != null && !rule.from().equals(earlier)) {
            return limit;
        }
        if (day == null) {
            return new ItemDeadline(limit.kind(), null, limit.words());
        }
        if (rule == null) {
            return read(limit, said, limit);
        }
        var by = by(rule, day, days);
        if (by == null) {
            return read(limit, said, new ItemDeadline(limit.kind(), null, limit.words()));
        }
        var now = new DeadlineRule(rule.anchor(), day, rule.count(), rule.step());
        return new ItemDeadline(limit.kind(), by, limit.words(), now.code());
    }

    /** What the reader makes of the same words now, where it counts them. */
    private static ItemDeadline read(ItemDeadline limit, List<ItemDeadline> said, ItemDeadline otherwise) {
        return said.stream()
                .filter(one -> Objects.equals(one.words(), limit.words()) && one.rule() != null)
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable LocalDate by(DeadlineRule rule, LocalDate day, WorkingDays days) {
        return switch (rule.step()) {
            case DAYS -> day.plusDays(rule.count());
            case WORKING_DAYS -> days.plus(day, rule.count());
            case WEEKS -> day.plusWeeks(rule.count());
            case MONTHS -> day.plusMonths(rule.count());
            // Which end of the period is meant, the words say.
            case END_OF_WEEK, END_OF_MONTH, END_OF_QUARTER, YEAR -> null;
        };
    }

    /** Counted from the day of issue, or waiting for a day. */
    private static boolean mayMove(ItemDeadline limit) {
        return limit.kind() == DeadlineKind.DATE
                && limit.words() != null
                && (limit.rule() == null ? limit.on() == null : fromIssue(limit));
    }

    private static boolean fromIssue(ItemDeadline limit) {
        var rule = limit.counted();
        return rule != null && rule.anchor() == DeadlineRule.Anchor.ISSUED;
    }

    private static Stream<ItemDeadline> limits(NoticeItem item) {
        return limits(item.content());
    }

    private static Stream<ItemDeadline> limits(ItemContent content) {
        return Stream.concat(
                Stream.of(content.deadline()), content.duties().stream().map(ItemDuty::deadline));
    }
}
