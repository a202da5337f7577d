package vn.hdnd.tracker.organization;

import org.springframework.stereotype.Component;

/** Opens the register of units. */
@Component
public class UnitRegister {

    private final RegisterQueries queries;

    UnitRegister(RegisterQueries queries) {
        this.queries = queries;
    }

    /** The register as of now, in a fixed handful of statements however many units it holds. */
    public Register open() {
        return queries.load();
    }
}
