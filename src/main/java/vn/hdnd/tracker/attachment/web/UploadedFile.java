package vn.hdnd.tracker.attachment.web;

import java.util.Locale;
import java.util.UUID;
import vn.hdnd.tracker.attachment.StoredFileSummary;

/** What the form learns of a file that it has just sent. */
record UploadedFile(UUID id, String name, long size, String sizeText) {

    static UploadedFile of(StoredFileSummary file, Locale locale) {
        return new UploadedFile(file.id().value(), file.name(), file.size(), file.sizeText(locale));
    }
}
