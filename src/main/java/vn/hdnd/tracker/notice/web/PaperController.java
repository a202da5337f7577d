package vn.hdnd.tracker.notice.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.NoticePaper;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Download;

/** A notice as an official Word document, for whoever may read it. */
@Controller
class PaperController {

    private final ReviewPages pages;
    private final ItemQueries items;
    private final UnitRegister register;

    PaperController(ReviewPages pages, ItemQueries items, UnitRegister register) {
        this.pages = pages;
        this.items = items;
        this.register = register;
    }

    @GetMapping("/notices/{id}.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER, Role.UNIT_OFFICER})
    ResponseEntity<byte[]> word(@PathVariable NoticeId id, Actor actor) {
        var notice = pages.sheet(id, actor);
        var file = OfficialWord.of(
                NoticePaper.of(notice, items.items(id), register.open().host().orElse(null)));
        return Download.word(NoticePaper.fileName(notice.header()), file);
    }
}
