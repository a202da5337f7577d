-- Those who sign a notice after the first, in order, as a JSON array: name, position, capacities and authority lines of each.
alter table notice add column other_signers text not null default '[]';
