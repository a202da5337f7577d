package vn.hdnd.tracker.task;

/** Of a task that recurs the parts of its latest period, of any other all: over {@code assignment a}. */
public final class CurrentPeriodSql {

    /** Rides series_period_listed. */
    public static final String CONDITION = """
            (a.period_id is null or a.period_id = (
                select p.id from series_period p where p.task_id = a.task_id order by p.starts_on desc, p.id desc limit 1))""";

    private CurrentPeriodSql() {}
}
