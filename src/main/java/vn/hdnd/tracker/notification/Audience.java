package vn.hdnd.tracker.notification;

import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/** Who hears of a step, by what they are to the assignment. */
enum Audience {
    /** The reporting officers of the unit. */
    UNIT {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return facts.unit() != null && person.reportsFor(facts.unit());
        }
    },
    /** The head of the unit. */
    UNIT_HEAD {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return facts.unit() != null && person.leads(facts.unit());
        }
    },
    /** The monitoring clerk; all clerks where there is none who can sign in. */
    MONITOR {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            var monitor = facts.monitor();
            return monitor == null ? person.is(Role.CLERK) : person.id().equals(monitor) && person.isOffice();
        }
    },
    HEAD {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return person.is(Role.OFFICE_HEAD);
        }
    },
    COMMITTEE {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return person.is(Role.COMMITTEE);
        }
    },
    /** Who confirms its reports, where the clerk does not. */
    JUDGE {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return person.is(Role.COMMITTEE) && (facts.committeeConfirms() || facts.ownDuty())
                    || person.is(Role.OFFICE_HEAD) && facts.ownDuty();
        }
    },
    /** Whoever proposed last. */
    PROPOSER {
        @Override
        boolean holds(Actor person, NewsFacts facts) {
            return person.id().equals(facts.proposer()) && person.isOffice();
        }
    };

    abstract boolean holds(Actor person, NewsFacts facts);
}
