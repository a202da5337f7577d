package vn.hdnd.tracker.task.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Asked;
import vn.hdnd.tracker.task.Asking;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Download;
import vn.hdnd.tracker.web.Flash;

/** What a task asks to be filled in is set here, planned or in tracking; what was answered leaves as sheet and as paper. */
@Controller
class TaskFormController {

    private final Asking asking;
    private final TaskFormQueries queries;
    private final FigureAnswers answers;
    private final FigurePapers papers;
    private final FileStore files;
    private final Trail trail;

    TaskFormController(
            Asking asking,
            TaskFormQueries queries,
            FigureAnswers answers,
            FigurePapers papers,
            FileStore files,
            Trail trail) {
        this.asking = asking;
        this.queries = queries;
        this.answers = answers;
        this.papers = papers;
        this.files = files;
        this.trail = trail;
    }

    @GetMapping("/tasks/forms/{task}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView form(@PathVariable UUID task, Actor actor, Model model) {
        var asked = queries.of(task, actor);
        model.addAttribute("typed", asked.figures());
        return page(asked, HttpStatus.OK, model);
    }

    @PostMapping("/tasks/forms/{task}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object ask(
            @PathVariable UUID task,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) @Nullable String figures,
            @RequestParam(required = false) @Nullable List<FileId> files,
            @RequestParam(required = false) @Nullable Set<FileId> dropped,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var asked = queries.of(task, actor);
        var stored = this.files.storeUploads(upload == null ? List.of() : upload, actor.id());
        var template = new ArrayList<FileId>(Objects.requireNonNullElse(files, List.of()));
        template.addAll(stored.ids());
        model.addAttribute("typed", figures);
        model.addAttribute("dropped", dropped);
        model.addAttribute("waiting", this.files.waiting(template, actor.id()));
        model.addAttribute("refusedFiles", stored.refused());
        if (!stored.refused().isEmpty()) {
            return page(asked, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            var gone = Objects.requireNonNullElse(dropped, Set.<FileId>of());
            asking.ask(new TaskId(task), version, new Asked(FigureRow.checked(figures), template, gone), actor);
        } catch (Refused refused) {
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return page(asked, HttpStatus.CONFLICT, model);
        }
        Flash.draftDone(redirect, "task-form-" + task);
        Flash.done(redirect, "task.form.done");
        return asked.planned() ? "redirect:/tasks/forms/" + task : "redirect:/tasks/" + asked.code();
    }

    private ModelAndView page(TaskForm asked, HttpStatus status, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("rows", FigureRow.all(asked.figures()));
        model.addAttribute("attached", files.filesOf(OwnerKind.TASK, asked.id()));
        var code = asked.code();
        if (code == null) {
            trail.to(model, Crumb.here(trail.say("task.form.title")));
        } else {
            trail.to(model, new Crumb(code, "/tasks/" + code), Crumb.here(trail.say("task.form.title")));
        }
        return new ModelAndView("task/form", model.asMap(), status);
    }

    @GetMapping("/tasks/{code}/figures.xlsx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    ResponseEntity<byte[]> sheet(@PathVariable String code, Actor actor) {
        var asked = queries.of(code, actor);
        var sums = answers.sums(asked.id(), FigureRow.all(asked.figures()), actor);
        return Download.excel("so-lieu-" + code, papers.sheet(code, asked.title(), sums));
    }

    @GetMapping("/tasks/{code}/figures.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    ResponseEntity<byte[]> word(@PathVariable String code, Actor actor) {
        var asked = queries.of(code, actor);
        var sums = answers.sums(asked.id(), FigureRow.all(asked.figures()), actor);
        return Download.word("so-lieu-" + code, papers.word(asked.title(), sums));
    }
}
