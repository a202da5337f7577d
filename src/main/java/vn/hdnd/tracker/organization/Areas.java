package vn.hdnd.tracker.organization;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.hdnd.tracker.shared.AreaId;

interface Areas extends JpaRepository<Area, AreaId> {}
