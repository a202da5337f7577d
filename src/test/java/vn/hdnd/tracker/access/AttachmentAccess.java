package vn.hdnd.tracker.access;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.support.SampleCouncil;

/** A file whose form was not sent yet is its uploader's alone; what it is attached to decides afterwards. */
class AttachmentAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var files = context.getBean(FileStore.class);
        Supplier<String> waiting = () -> {
            var content = new ByteArrayInputStream(SampleFiles.pdf());
            var by = council.ownOfficer().id();
            return "/files/"
                    + files.store("bc.pdf", content, OwnerKind.REPORT, by).id();
        };

        routes.row("POST /files")
                .sent(path -> MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", "bc.pdf", null, SampleFiles.pdf())))
                .lets(Visitor.OFFICE)
                .lets(Visitor.COMMITTEE)
                .lets(Visitor.UNITS);
        routes.row("GET /files/{id}").at(waiting).hidesFrom(Visitor.SIGNED_IN).lets(Visitor.OWN_UNIT);
        routes.row("POST /files/{id}/discard")
                .at(() -> waiting.get() + "/discard")
                .hidesFrom(Visitor.OFFICE)
                .hidesFrom(Visitor.COMMITTEE)
                .hidesFrom(Visitor.UNITS)
                .lets(Visitor.OWN_UNIT);
    }
}
