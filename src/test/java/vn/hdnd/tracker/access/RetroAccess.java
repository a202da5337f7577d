package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.OFFICE;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.retro.SampleOldNotice;

/** Past results are entered while a notice is under review: they are the Office's alone. */
class RetroAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var notice = new SampleOldNotice(context, LocalDate.of(2022, 12, 5), council.clerk()).chosen();
        var task = notice.task("Tổng hợp kết quả", LocalDate.of(2022, 12, 20), SampleTracking.lead(council.ward()));
        var grid = "/notices/" + notice.id + "/retro";
        var left = new SampleOldNotice(context, LocalDate.of(2022, 12, 5), council.clerk()).chosen();

        routes.only(OFFICE, "POST /notices/{id}/retro").at(grid);
        routes.only(OFFICE, "POST /notices/{id}/retro/leave").at("/notices/" + left.id + "/retro/leave");
        routes.only(OFFICE, "GET /notices/{id}/retro").at(grid);
        routes.only(OFFICE, "POST /notices/{id}/retro/tasks/{task}").at(grid + "/tasks/" + task);
        routes.only(OFFICE, "POST /notices/{id}/retro/tasks/{task}/{unit}")
                .at(grid + "/tasks/" + task + "/" + council.ward())
                .with("state-" + council.ward(), "");
        routes.only(OFFICE, "POST /notices/{id}/retro/paste").at(grid + "/paste");
        routes.only(OFFICE, "POST /notices/{id}/retro/paste/enter").at(grid + "/paste/enter");
        routes.only(OFFICE, "GET /notices/{id}/retro/sheet.xlsx").at(grid + "/sheet.xlsx");
    }
}
