package vn.hdnd.tracker.notification;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What decides who hears of a step.
 *
 * @param unit null where it is about no unit
 * @param forUnit the Office recorded it for the unit
 * @param monitor the monitoring clerk who can sign in; null: there is none
 * @param proposer whoever proposed last; null: nobody did
 */
record NewsFacts(
        @Nullable UnitId unit,
        AccountId by,
        boolean forUnit,
        boolean ownDuty,
        boolean committeeConfirms,
        @Nullable AccountId monitor,
        @Nullable AccountId proposer) {}
