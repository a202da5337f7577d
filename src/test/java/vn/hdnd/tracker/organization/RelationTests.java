package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            STANDING_COMMITTEE, DIRECT, SUBORDINATE, PARTNER
            COUNCIL_COMMITTEE,  DIRECT, SUBORDINATE, PARTNER
            DELEGATE_GROUP,     DIRECT, SUBORDINATE, PARTNER
            OFFICE,             DIRECT, SUBORDINATE, PARTNER
            PEOPLES_COMMITTEE,  PEER,   PEER,        PEER
            DEPARTMENT,         PEER,   PEER,        PEER
            FATHERLAND_FRONT,   PARTNER, PARTNER,    PARTNER
            PARTY_BODY,         PARTNER, PARTNER,    PARTNER
            OTHER,              PARTNER, PARTNER,    PARTNER
            """)
    void tone_follows_the_addressee(UnitKind kind, Relation atHost, Relation below, Relation elsewhere) {
        assertThat(Relation.of(kind, RelativeLevel.HOST)).isEqualTo(atHost);
        assertThat(Relation.of(kind, RelativeLevel.COMMUNE)).isEqualTo(below);
        assertThat(Relation.of(kind, null)).isEqualTo(elsewhere);
    }

    @Test
    void only_a_party_body_is_never_an_assignee() {
        for (var kind : UnitKind.values()) {
            assertThat(kind.assignable()).isEqualTo(kind != UnitKind.PARTY_BODY);
        }
    }
}
