package vn.hdnd.tracker.task.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Asked;
import vn.hdnd.tracker.task.forms.FigureRow;

/**
 * Reads from the form of a task what units are to fill in. Files are stored first and wait, so that a form that comes back
 * for whatever reason still has them.
 */
@Component
public class Fillings {

    private final FileStore files;

    Fillings(FileStore files) {
        this.files = files;
    }

    /**
     * What the form says, with its files for the case that it is shown again.
     *
     * @param asked only where no problem was found
     */
    public record Come(Asked asked, Filling shown) {}

    /**
     * @param upload the parts of a form that was sent without a script
     * @param problems is told which figures cannot be asked, and that a file was not taken
     */
    public Come come(PlanForm form, @Nullable List<MultipartFile> upload, BindingResult problems, Actor by) {
        var stored = files.storeUploads(Objects.requireNonNullElse(upload, List.of()), by.id());
        var template = new ArrayList<FileId>(Objects.requireNonNullElse(form.files(), List.of()));
        template.addAll(stored.ids());
        for (var refused : stored.refused()) {
            problems.rejectValue("files", refused.messageKey(), refused.arguments(), refused.messageKey());
        }
        var dropped = Set.copyOf(Objects.requireNonNullElse(form.dropped(), List.of()));
        return new Come(
                new Asked(figures(form, problems), template, dropped),
                new Filling(List.of(), files.waiting(template, by.id()), stored.refused()));
    }

    private static @Nullable String figures(PlanForm form, BindingResult problems) {
        try {
            return FigureRow.checked(form.figures());
        } catch (Refused refused) {
            problems.rejectValue("figures", refused.messageKey(), refused.arguments(), refused.messageKey());
            return null;
        }
    }

    /** The template files of a task in tracking or planned. */
    Filling of(TaskId task) {
        return new Filling(files.filesOf(OwnerKind.TASK, task.value()), List.of(), List.of());
    }
}
