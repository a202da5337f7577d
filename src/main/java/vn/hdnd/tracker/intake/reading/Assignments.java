package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Finds who is to act and with whom, sentence by sentence. */
final class Assignments {

    private Assignments() {}

    static Assignment in(String text, Host host) {
        var words = new Words(text, host);
        var leads = new LeadReader(words, host);
        var coordinators = new LinkedHashSet<Mention>();
        var clauses = new ArrayList<Assignment.Clause>();
        for (var sentence : Sentence.of(text)) {
            var named = leads.in(sentence);
            if (!named.isEmpty()) {
                clauses.add(new Assignment.Clause(sentence.start(), List.copyOf(named)));
                coordinators.addAll(CoordinatorReader.besides(named, words, sentence));
            }
            coordinators.addAll(CoordinatorReader.in(words, sentence));
        }
        var fromStart = !clauses.isEmpty() && clauses.get(0).start() == 0;
        return new Assignment(clauses, List.copyOf(coordinators), fromStart);
    }
}
