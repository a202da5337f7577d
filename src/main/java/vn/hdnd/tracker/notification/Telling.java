package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.identity.Addressees;
import vn.hdnd.tracker.shared.AccountId;

/**
 * Brings what is written in the {@link NewsBook} to the people whom it concerns. That a piece of news is told, its entries
 * in the inboxes and the mails that tell of them are one transaction: begun again after a crash, or run by two instances at
 * once, nobody hears of it twice.
 */
@Component
class Telling {

    /** What is older is no news any more: a register that was filled later, or a job that stood still. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final int ROUND = 200;

    private final NewsQueries queries;
    private final Addressees addressees;
    private final NewsChoices choices;
    private final Inboxes inboxes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            NewsQueries queries,
            Addressees addressees,
            NewsChoices choices,
            Inboxes inboxes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.addressees = addressees;
        this.choices = choices;
        this.inboxes = inboxes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells everything that is not told yet. */
    void tell() {
        while (Integer.valueOf(ROUND).equals(transaction.execute(status -> round()))) {
            // what is left is the next round's
        }
    }

    private int round() {
        var news = queries.untold(ROUND);
        var now = clock.instant();
        var fresh =
                news.stream().filter(each -> each.at().isAfter(now.minus(NEWS))).toList();
        if (!fresh.isEmpty()) {
            inboxes.put(deliveries(fresh), now);
        }
        markTold(news, now);
        return news.size();
    }

    private List<Inboxes.Delivered> deliveries(List<News> news) {
        var people = people(news);
        var chosen = choices.of(people.stream().map(Addressee::id).toList());
        var absent = addressees.absentByDeputy(LocalDate.now(clock));
        var deliveries = new ArrayList<Inboxes.Delivered>();
        for (var person : people) {
            var represented = people.stream()
                    .filter(each -> absent.getOrDefault(person.id(), Set.of()).contains(each.id()))
                    .toList();
            var theirs = news.stream()
                    .filter(each -> concerns(each, person, represented))
                    .toList();
            var visible = visible(theirs, person);
            for (var each : theirs) {
                var delivery = chosen.of(person.id(), each.topic());
                if (delivery != Delivery.NONE && visible.contains(each.id())) {
                    deliveries.add(new Inboxes.Delivered(person, each, delivery));
                }
            }
        }
        return deliveries;
    }

    /** Who acts for somebody absent hears what that one hears, but not of what was done in that one's name. */
    private static boolean concerns(News news, Addressee person, List<Addressee> represented) {
        return news.isFor(person.actor())
                || !news.facts().by().equals(person.id())
                        && represented.stream().anyMatch(absent -> news.isFor(absent.actor()));
    }

    private List<Addressee> people(List<News> news) {
        var people = new ArrayList<>(addressees.around(news.stream()
                .map(each -> each.facts().unit())
                .filter(Objects::nonNull)
                .toList()));
        var known = new HashSet<>(people.stream().map(Addressee::id).toList());
        Set<AccountId> others = new HashSet<>();
        news.forEach(each -> {
            var named = each.addressees();
            if (named != null) {
                named.stream().filter(person -> !known.contains(person)).forEach(others::add);
            }
        });
        people.addAll(others.isEmpty() ? List.of() : addressees.among(others));
        return people;
    }

    /** Who reads everything may know of all of it without asking the database. */
    private Set<UUID> visible(List<News> news, Addressee person) {
        var ids = news.stream().map(News::id).toList();
        return ids.isEmpty() || person.actor().readsEverything()
                ? Set.copyOf(ids)
                : queries.visible(ids, person.actor());
    }

    private void markTold(List<News> news, Instant now) {
        jdbc.sql("update news set told_at = :now where id = any(:ids)")
                .param("now", Timestamp.from(now))
                .param("ids", news.stream().map(News::id).toArray(UUID[]::new))
                .update();
    }
}
