package vn.hdnd.tracker.demo;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.FrameNote;

/** Says at the foot of every page that nothing here is real. */
@Component
@Profile("demo")
class SampleNote implements FrameNote {

    @Override
    public Optional<String> messageKey() {
        return Optional.of("demo.note");
    }
}
