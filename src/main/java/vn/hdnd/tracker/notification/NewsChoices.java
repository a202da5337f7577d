package vn.hdnd.tracker.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Refused;

/** How people want to hear of each {@link Topic}. What they did not choose is as usual. */
@Component
public class NewsChoices {

    private final JdbcClient jdbc;

    NewsChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one person chose, every topic filled in. */
    @Transactional(readOnly = true)
    public Map<Topic, Delivery> of(AccountId person) {
        return of(List.of(person)).of(person);
    }

    @Transactional(readOnly = true)
    Chosen of(Collection<AccountId> people) {
        var chosen = new HashMap<AccountId, Map<Topic, Delivery>>();
        jdbc.sql("select account_id, topic, delivery from news_choice where account_id = any(:people)")
                .param(
                        "people",
                        people.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
                .query(rs -> {
                    chosen.computeIfAbsent(
                                    new AccountId(rs.getObject("account_id", UUID.class)),
                                    person -> new EnumMap<>(Topic.class))
                            .put(Topic.valueOf(rs.getString("topic")), Delivery.valueOf(rs.getString("delivery")));
                });
        return new Chosen(chosen);
    }

    /** @throws Refused if it is no choice for this topic */
    @Transactional
    public void choose(AccountId person, Map<Topic, Delivery> wishes) {
        wishes.forEach((topic, delivery) -> {
            if (!topic.choices().contains(delivery)) {
                throw new Refused("notification.refused.choice");
            }
            jdbc.sql("""
                    insert into news_choice (account_id, topic, delivery) values (:person, :topic, :delivery)
                    on conflict (account_id, topic) do update set delivery = excluded.delivery
                    """)
                    .param("person", person.value())
                    .param("topic", topic.name())
                    .param("delivery", delivery.name())
                    .update();
        });
    }

    /** What several people chose. */
    record Chosen(Map<AccountId, Map<Topic, Delivery>> byPerson) {

        Delivery of(AccountId person, Topic topic) {
            return byPerson.getOrDefault(person, Map.of()).getOrDefault(topic, topic.usual());
        }

        Map<Topic, Delivery> of(AccountId person) {
            var all = new EnumMap<Topic, Delivery>(Topic.class);
            for (var topic : Topic.values()) {
                all.put(topic, of(person, topic));
            }
            return all;
        }
    }
}
