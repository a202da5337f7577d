/**
 * Papers in the layout of Decree 30/2020/NĐ-CP, Annex I, as Word documents: {@link vn.hdnd.tracker.document.OfficialPaper}
 * says what stands on the paper, {@link vn.hdnd.tracker.document.OfficialWord} sets it. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.hdnd.tracker.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
