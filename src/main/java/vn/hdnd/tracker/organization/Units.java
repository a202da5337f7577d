package vn.hdnd.tracker.organization;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

interface Units extends JpaRepository<Unit, UnitId> {

    Optional<Unit> findByCode(String code);

    boolean existsByArea(AreaId area);
}
