package vn.hdnd.tracker.task.talk;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.talk.Places.Reader;

/** Says something about a task or a part, takes it back, and takes note of directives. No part is changed by it. */
@Service
public class Talking {

    private final RemarkRepository remarks;
    private final Places places;
    private final Acknowledgements acknowledgements;
    private final Hearers hearers;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TaskClock clock;

    Talking(
            RemarkRepository remarks,
            Places places,
            Acknowledgements acknowledgements,
            Hearers hearers,
            FileStore files,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TaskClock clock) {
        this.remarks = remarks;
        this.places = places;
        this.acknowledgements = acknowledgements;
        this.hearers = hearers;
        this.files = files;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The same form sent twice says it once.
     *
     * @throws Refused if this person does not say such things here, if something is missing, or if it asks for the attention
     *     of somebody who does not read it
     */
    @Transactional
    public void say(Place place, RemarkText text, Actor by) {
        // Two clicks at once: the second waits and finds what the first has said.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('remark ' || :submission, 0))::text")
                .param("submission", text.submissionId().toString())
                .query(String.class)
                .single();
        if (remarks.findBySubmissionId(text.submissionId()).isPresent()) {
            return;
        }
        var at = clock.now();
        var remark = new Remark(place, text, mentions(place, text), by, at);
        remarks.saveAndFlush(remark);
        files.claim(text.files(), OwnerKind.REMARK, remark.id(), by.id());
        if (remark.kind() == RemarkKind.MARGIN_NOTE) {
            acknowledgements.ofOffice(remark.id(), by, at);
        }
        hearers.of(remark, place).forEach(events::publishEvent);
    }

    /** Those chosen from the list, and those named in the words themselves. */
    private Set<Mention> mentions(Place place, RemarkText text) {
        var mentions = new HashSet<Mention>();
        if (text.mentions().isEmpty() && text.words().indexOf('@') < 0) {
            return mentions;
        }
        var readers = places.readers(place);
        var wanted = new HashSet<>(text.mentions());
        wanted.addAll(NamedInWords.in(text.words(), readers));
        var internal = text.kind() == RemarkKind.OFFICE_COMMENT;
        for (Reader reader : readers) {
            if ((reader.inside() || !internal) && wanted.remove(reader.id())) {
                mentions.add(new Mention(reader.id(), reader.name()));
            }
        }
        if (!wanted.isEmpty()) {
            throw new Refused("talk.refused.mention");
        }
        return mentions;
    }

    /**
     * Takes note of a directive: for the units of this person to which it is addressed, or for the Office. Again, nothing
     * happens.
     *
     * @throws NotFound if there is none, or none that this person may know of
     * @throws Refused if it was taken back, or is not addressed to this person
     */
    @Transactional
    public void acknowledge(UUID id, Actor by) {
        var remark = find(id, by);
        if (remark.withdrawn()) {
            throw new Refused("talk.refused.withdrawn");
        }
        if (!remark.kind().directs() || !acknowledgements.acknowledge(id, by, clock.now())) {
            throw new Refused("talk.refused.notAddressed");
        }
    }

    /**
     * Takes back what this person has said; again, nothing happens.
     *
     * @throws NotFound if there is none, or none that this person may know of
     * @throws Refused if somebody else wrote it
     */
    @Transactional
    public void withdraw(UUID id, Actor by) {
        find(id, by).withdraw(by, clock.now());
    }

    private Remark find(UUID id, Actor actor) {
        var visible = RemarkVisibility.of(actor);
        var seen = jdbc.sql("select exists (select 1 from remark m where m.id = :id and " + visible.sql() + ")")
                .param("id", id)
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
        return remarks.findById(id).filter(remark -> seen).orElseThrow(() -> new NotFound("remark " + id));
    }
}
