package vn.hdnd.tracker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

@Tag("sql")
@ApplicationModuleTest
@Transactional
class LearnedNamesTest {

    private static final Actor CLERK = new Actor(AccountId.next(), "clerk", "Lê Thị Tám", List.of());

    @Autowired
    private Organization organization;

    @Autowired
    private LearnedNames names;

    @Autowired
    private UnitRegister register;

    @Autowired
    private EntityManager entities;

    private HostBodies host;
    private UnitId taxes;

    @BeforeEach
    void a_town_with_a_tax_office() {
        host = organization.createHost("thị xã", "Sông Trà", AreaLevel.DISTRICT);
        taxes = organization.createUnit(NewUnit.of(
                UnitKind.DEPARTMENT, host.area(), "THUE", "Chi cục Thuế khu vực II", "Chi cục Thuế khu vực II"));
    }

    @Test
    void words_that_were_chosen_once_mean_the_unit_and_it_is_known_who_chose() {
        assertThat(names.learn(taxes, "Thuế cơ sở 5", CLERK)).isTrue();
        afresh();

        assertThat(register.open().resolve("thuế cơ sở 5").units())
                .extracting(UnitSummary::id)
                .containsExactly(taxes);
        assertThat(organization.learnedNames(taxes)).singleElement().satisfies(learned -> {
            assertThat(learned.name()).isEqualTo("Thuế cơ sở 5");
            assertThat(learned.by()).isEqualTo("Lê Thị Tám");
            assertThat(learned.at()).isNotNull();
        });
    }

    @Test
    void a_group_learns_too() {
        var group = organization.createGroup(NewGroup.of("Khối nội chính", Set.of(taxes)));

        assertThat(names.learn(group, "các cơ quan tiến hành tố tụng", CLERK)).isTrue();
        afresh();

        assertThat(register.open().resolve("Các cơ quan tiến hành tố tụng").group())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"đơn vị", "các cơ quan, đơn vị liên quan", "Thường trực HĐND thị xã Sông Trà", " ", ""})
    void words_that_name_nobody_or_somebody_else_are_not_learned(String words) {
        assertThat(names.learn(taxes, words, CLERK)).isFalse();
        afresh();

        assertThat(organization.learnedNames(taxes)).isEmpty();
    }

    @Test
    void what_was_learned_survives_an_edit_and_can_be_taken_back() {
        names.learn(taxes, "Thuế cơ sở 5", CLERK);
        afresh();
        var said = organization.unitAsSaid(taxes);
        organization.editUnit(taxes, said.version(), said.said());
        afresh();
        assertThat(organization.learnedNames(taxes)).hasSize(1);

        names.forget(taxes, "THUẾ CƠ SỞ 5");
        afresh();

        assertThat(organization.learnedNames(taxes)).isEmpty();
        assertThat(register.open().resolve("Thuế cơ sở 5").found()).isFalse();
    }

    @Test
    void a_name_that_was_typed_is_not_forgotten() {
        organization.addAlias(taxes, "Cơ quan thuế");
        names.forget(taxes, "Cơ quan thuế");
        afresh();

        assertThat(organization.unitAsSaid(taxes).said().aliases()).containsExactly("Cơ quan thuế");
    }

    private void afresh() {
        entities.flush();
        entities.clear();
    }
}
