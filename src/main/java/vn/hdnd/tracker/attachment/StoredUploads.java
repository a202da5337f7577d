package vn.hdnd.tracker.attachment;

import java.util.List;
import vn.hdnd.tracker.shared.FileId;

/**
 * What became of the files that came with a form: the good ones wait to be claimed, the others are named with their
 * reason, so that the form can be shown again with both.
 */
public record StoredUploads(List<StoredFileSummary> stored, List<UploadRefused> refused) {

    public StoredUploads {
        stored = List.copyOf(stored);
        refused = List.copyOf(refused);
    }

    public List<FileId> ids() {
        return stored.stream().map(StoredFileSummary::id).toList();
    }
}
