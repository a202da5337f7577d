package vn.hdnd.tracker.meeting;

import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.MeetingId;

interface MeetingRepository extends ListCrudRepository<Meeting, MeetingId> {}
