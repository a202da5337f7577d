package vn.hdnd.tracker.task.talk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.hdnd.tracker.shared.AccountId;

/** A person whose attention a remark asks for, by the name of that day. */
@Embeddable
record Mention(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "account_id"))
        AccountId account,

        String name) {}
