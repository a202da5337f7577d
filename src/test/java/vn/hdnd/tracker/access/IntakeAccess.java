package vn.hdnd.tracker.access;

import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.support.SampleCouncil;

class IntakeAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.row("POST /api/v1/notices/preview")
                .sent(path -> MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("1. Giao Văn phòng theo dõi.".getBytes(StandardCharsets.UTF_8)))
                .lets(Visitor.OFFICE);
    }
}
