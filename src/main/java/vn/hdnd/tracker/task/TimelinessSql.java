package vn.hdnd.tracker.task;

/**
 * {@link Timeliness} as an SQL expression over the columns of {@code assignment a}, with the parameters {@code today} and
 * {@code soonUntil} of {@link TaskToday}.
 */
public final class TimelinessSql {

    public static final String EXPRESSION = """
            case
                when a.status in ('CANCELLED', 'REASSIGNED') then 'NO_DEADLINE'
                when a.status in ('DECLINED', 'SUSPENDED') then 'ON_HOLD'
                when a.deadline is null and a.deadline_kind in ('DATE', 'EVENT', 'RECURRING') then 'DATE_PENDING'
                when a.deadline is null then 'NO_DEADLINE'
                when a.role = 'COORDINATE' then case when a.status = 'COMPLETED' then 'ON_TIME' else 'NOT_DUE' end
                when a.status = 'COMPLETED' then case when a.reported_on > a.deadline then 'LATE' else 'ON_TIME' end
                when a.status = 'REPORTED' then case when a.reported_on > a.deadline then 'OVERDUE' else 'NOT_DUE' end
                when a.deadline < :today then 'OVERDUE'
                when a.deadline <= :soonUntil then 'DUE_SOON'
                else 'NOT_DUE'
            end""";

    private TimelinessSql() {}
}
