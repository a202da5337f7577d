package vn.hdnd.tracker.attachment;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;

/** Files follow the thing that they hang on: whoever may read that may read them, nobody else. */
@Component
public class ReadableFiles {

    private final FileStore files;
    private final ObjectProvider<FileAccess> rules;

    ReadableFiles(FileStore files, ObjectProvider<FileAccess> rules) {
        this.files = files;
        this.rules = rules;
    }

    /** @throws NotFound if there is no such file, or none that this person may read */
    public StoredFileSummary find(FileId id, Actor actor) {
        return files.find(id)
                .filter(file -> mayRead(file, actor))
                .map(StoredFile::summary)
                .orElseThrow(() -> new NotFound("file " + id));
    }

    private boolean mayRead(StoredFile file, Actor actor) {
        var kind = file.ownerKind();
        var owner = file.ownerId();
        if (kind == null || owner == null) {
            return file.uploadedBy().equals(actor.id());
        }
        return rules.stream().filter(rule -> rule.supports(kind)).anyMatch(rule -> rule.mayRead(owner, actor));
    }
}
