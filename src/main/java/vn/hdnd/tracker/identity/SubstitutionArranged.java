package vn.hdnd.tracker.identity;

import java.time.LocalDate;
import vn.hdnd.tracker.shared.AccountId;

/** Somebody will act for a colleague from one day to another, both included. */
public record SubstitutionArranged(AccountId absent, AccountId deputy, LocalDate from, LocalDate until) {}
