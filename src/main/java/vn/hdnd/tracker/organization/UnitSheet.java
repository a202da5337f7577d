package vn.hdnd.tracker.organization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.shared.PastedCells;

/**
 * Areas and units pasted from a spreadsheet. A preview does everything and takes it back, so that what it shows is what
 * entering makes, codes included.
 */
@Service
public class UnitSheet {

    /** Rows that are read at once. */
    public static final int MOST_ROWS = 1000;

    private final Organization organization;
    private final UnitRegister register;
    private final TransactionTemplate transaction;

    UnitSheet(Organization organization, UnitRegister register, PlatformTransactionManager transactions) {
        this.organization = organization;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param usualBodies a row with an area and no unit makes the five bodies that such an area usually has */
    public SheetOutcome preview(String pasted, boolean usualBodies) {
        return read(pasted, usualBodies, false);
    }

    /** Makes everything; nothing at all if a row is wrong. Entering the same sheet again makes nothing twice. */
    public SheetOutcome enter(String pasted, boolean usualBodies) {
        return read(pasted, usualBodies, true);
    }

    @SuppressWarnings("NullAway") // the callback below never answers null
    private SheetOutcome read(String pasted, boolean usualBodies, boolean keep) {
        return transaction.execute(status -> {
            organization.oneWriter();
            var outcome = new SheetReading(organization, register.open(), usualBodies).read(PastedCells.rows(pasted));
            if (!keep || !outcome.acceptable()) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }
}
