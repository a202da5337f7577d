package vn.hdnd.tracker.task.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.forms.FigureAnswers;
import vn.hdnd.tracker.task.forms.FigureRow;

/** Shows what a task gives to be filled in and what came of it; asks the database only where there is something. */
@Component
class FilledForms {

    private final FigureAnswers answers;
    private final FileStore files;

    FilledForms(FigureAnswers answers, FileStore files) {
        this.answers = answers;
        this.files = files;
    }

    void show(AssignmentSheet sheet, Actor actor, Model model) {
        template(sheet, model);
        var rows = FigureRow.all(sheet.figures());
        if (!rows.isEmpty()) {
            model.addAttribute("sums", answers.sums(sheet.taskId(), rows, actor));
            model.addAttribute("exports", actor.readsEverything());
        }
    }

    void template(AssignmentSheet sheet, Model model) {
        if (sheet.template()) {
            model.addAttribute("template", files.filesOf(OwnerKind.TASK, sheet.taskId()));
        }
    }
}
