package vn.hdnd.tracker.organization;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hdnd.tracker.shared.UnitGroupId;

interface UnitGroups extends JpaRepository<UnitGroup, UnitGroupId> {

    Optional<UnitGroup> findByName(String name);
}
