package vn.hdnd.tracker.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.VietnamTime;

/** The clock of the sample council: tells the time, except while the thread that fills it lives through its past year. */
@Component
@Primary
@Profile("demo")
class SampleClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    SampleClock() {
        this(Clock.system(VietnamTime.ZONE));
    }

    private SampleClock(Clock real) {
        this.real = real;
    }

    /** Runs something as if it were then. */
    <T> T at(Instant then, Supplier<T> act) {
        past.set(then);
        try {
            return act.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        var then = past.get();
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone));
    }
}
