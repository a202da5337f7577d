package vn.hdnd.tracker.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.UnitId;

/** Names of units as histories keep them. */
@Component
class UnitShortNames {

    private final UnitRegister units;

    UnitShortNames(UnitRegister units) {
        this.units = units;
    }

    /** @throws TransitionRefused if there is no such unit */
    @Nullable
    String of(@Nullable UnitId unit) {
        return unit == null
                ? null
                : units.open()
                        .find(unit)
                        .map(UnitSummary::shortName)
                        .orElseThrow(() -> new TransitionRefused("task.refused.noUnit"));
    }
}
