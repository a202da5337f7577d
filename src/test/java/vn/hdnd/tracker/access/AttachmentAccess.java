package vn.hdnd.tracker.access;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.support.SampleCouncil;

class AttachmentAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var unknown = FileId.next();

        routes.row("POST /files")
                .sent(path -> MockMvcRequestBuilders.multipart(path).file("file", new byte[0]))
                .lets(Visitor.OFFICE)
                .lets(Visitor.COMMITTEE)
                .lets(Visitor.UNITS);
        // files follow what they are attached to: nobody learns more of one that is not there
        routes.row("GET /files/{id}").at("/files/" + unknown).hidesFrom(Visitor.SIGNED_IN);
        routes.row("POST /files/{id}/discard")
                .at("/files/" + unknown + "/discard")
                .hidesFrom(Visitor.OFFICE)
                .hidesFrom(Visitor.COMMITTEE)
                .hidesFrom(Visitor.UNITS);
    }
}
