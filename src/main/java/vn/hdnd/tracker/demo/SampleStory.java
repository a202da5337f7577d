package vn.hdnd.tracker.demo;

import java.time.LocalDate;
import java.util.Objects;
import vn.hdnd.tracker.shared.Actor;

/** One assignment from the day it was given until today. */
class SampleStory {

    /**
     * Who plays in it.
     *
     * @param unit acts for the unit; a clerk where the unit has no officer of its own
     * @param judge confirms and returns
     */
    record Cast(Actor unit, Actor clerk, Actor judge, Actor committee) {

        boolean spokenFor() {
            return unit.reportingUnits().isEmpty();
        }
    }

    private final SampleWork.Given given;
    private final Habits habits;
    private final Cast cast;
    private final SampleDesk desk;
    private final LocalDate today;

    SampleStory(SampleWork.Given given, Habits habits, Cast cast, SampleDesk desk, LocalDate today) {
        this.given = given;
        this.habits = habits;
        this.cast = cast;
        this.desk = desk;
        this.today = today;
    }

    void tell() {
        var accepted = SampleText.workday(given.start().plusDays(1 + (habits.slips(0.5) ? habits.days(4, 9) : 0)));
        if (accepted.isAfter(today) || (recent(45) && habits.slips(0.08))) {
            return;
        }
        desk.accept(given, cast, accepted);
        if (!given.leads()) {
            return;
        }
        var deadline =
                Objects.requireNonNullElse(given.deadline(), given.start().plusDays(40));
        if (habits.happens(0.012)) {
            cancel(accepted.plusDays(6));
            return;
        }
        var progressed = progress(accepted, deadline);
        if (!(recent(150) && habits.slips(0.11))) {
            complete(progressed, deadline);
        }
    }

    /** What is older was asked for often enough to be finished by now. */
    private boolean recent(int days) {
        return given.start().isAfter(today.minusDays(days));
    }

    private void cancel(LocalDate day) {
        if (day.isBefore(today)) {
            desk.cancel(given, cast, SampleText.workday(day));
        }
    }

    private LocalDate progress(LocalDate accepted, LocalDate deadline) {
        var span = (int) (deadline.toEpochDay() - accepted.toEpochDay());
        var day = SampleText.workday(accepted.plusDays(Math.max(2, span / 2)));
        if (day.isAfter(today) || !habits.happens(0.75)) {
            return accepted;
        }
        desk.progress(given, cast, day, habits);
        return day;
    }

    private void complete(LocalDate after, LocalDate deadline) {
        var late = habits.slips(0.45);
        var wanted = late ? deadline.plusDays(habits.days(2, 24)) : deadline.minusDays(habits.days(0, 7));
        var day = SampleText.workday(wanted.isAfter(after) ? wanted : after.plusDays(1));
        if (!late && day.isAfter(deadline)) {
            day = deadline;
        }
        if (day.isAfter(today)) {
            return;
        }
        desk.complete(given, cast, day, habits);
        var judged = SampleText.workday(day.plusDays(habits.days(1, 4)));
        if (judged.isAfter(today)) {
            return;
        }
        if (habits.slips(0.2)) {
            desk.giveBack(given, cast, judged);
            judged = again(judged);
            if (judged.isAfter(today)) {
                return;
            }
        }
        desk.confirm(given, cast, judged);
    }

    /** A second report a few days later; the day on which it is judged, or one to come if there is none yet. */
    private LocalDate again(LocalDate returned) {
        var day = SampleText.workday(returned.plusDays(habits.days(2, 6)));
        if (day.isAfter(today)) {
            return today.plusDays(1);
        }
        desk.complete(given, cast, day, habits);
        return SampleText.workday(day.plusDays(2));
    }
}
