package vn.hdnd.tracker.notice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Words of a notice that the register does not know. Chosen once, a unit is meant by them everywhere. */
@Service
@Transactional
public class UnknownWords {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final TaughtNames names;

    UnknownWords(NoticeRepository notices, NoticeItemRepository items, TaughtNames names) {
        this.notices = notices;
        this.items = items;
        this.names = names;
    }

    /**
     * Lets the words mean in every item of the draft what they now mean in this one, and the register learn them. Nothing
     * happens where they mean nothing in it.
     */
    public void chosen(NoticeItemId id, String words, Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("drafts are the Office's");
        }
        var notice = items.noticeOf(id).orElseThrow(() -> new NotFound("item " + id));
        notices.findForChange(notice)
                .orElseThrow(() -> new NotFound("notice " + notice))
                .requireDraft();
        items.findById(id).orElseThrow(() -> new NotFound("item " + id)).content().units().stream()
                .filter(mention -> !mention.unknown() && mention.asWritten().equals(words))
                .findFirst()
                .ifPresent(known -> {
                    items.inOrder(notice).forEach(item -> item.understand(words, known));
                    names.teach(notice, words, known, by);
                });
    }
}
