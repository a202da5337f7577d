package vn.hdnd.tracker.identity;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.hdnd.tracker.shared.AccountId;

interface AccountRepository extends JpaRepository<Account, AccountId> {

    boolean existsByUsername(String username);
}
