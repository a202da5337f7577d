package vn.hdnd.tracker.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Lets several act in the same moment, each in a thread and so in a transaction of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in their order. */
    public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        var start = new CyclicBarrier(acts.size());
        try {
            var running = new ArrayList<Callable<T>>();
            for (var act : acts) {
                running.add(() -> {
                    start.await();
                    return act.call();
                });
            }
            var got = new ArrayList<T>();
            for (var done : threads.invokeAll(running)) {
                got.add(done.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }
}
