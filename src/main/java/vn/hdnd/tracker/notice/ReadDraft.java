package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.ReadDeadline;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.ReadPerson;
import vn.hdnd.tracker.intake.ReadSignature;
import vn.hdnd.tracker.intake.ReadUnit;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.meeting.MeetingPerson;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.FoldedText;

/** A notice as it was read, in the terms of this module, its units looked up in the register. */
class ReadDraft {

    static final MeetingDetails EMPTY_MEETING = new MeetingDetails(MeetingKind.OTHER, "", null, List.of());
    static final NoticeHeader EMPTY_HEADER =
            new NoticeHeader(null, null, null, "", "", null, null, List.of(), List.of(), List.of());

    private final ReadNotice read;
    private final Register register;

    ReadDraft(ReadNotice read, Register register) {
        this.read = read;
        this.register = register;
    }

    /** An item and its place. */
    record Item(String path, @Nullable String parentPath, int depth, ItemContent content) {}

    String sourceText() {
        return read.text();
    }

    ReadingOrigin origin() {
        return read.origin();
    }

    NoticeHeader header() {
        var document = read.document();
        var signature = document.signature();
        var paper = new PaperWords(sourceText(), spans());
        return new NoticeHeader(
                document.number(),
                document.issuedOn(),
                document.issuePlace(),
                Objects.requireNonNullElse(document.summary(), ""),
                Objects.requireNonNullElse(read.closing(), ""),
                signature.signerName(),
                signature.signerPosition(),
                signature.capacities(),
                signature.authorityLines(),
                document.recipients(),
                paper.issuerLines(),
                paper.preamble(),
                ItemLabels.NUMBER,
                signature.further().stream().map(ReadDraft::signer).toList());
    }

    private static Signer signer(ReadSignature block) {
        return new Signer(block.signerName(), block.signerPosition(), block.capacities(), block.authorityLines());
    }

    MeetingDetails meeting() {
        var meeting = read.meeting();
        var people = new ArrayList<MeetingPerson>();
        meeting.chairs().forEach(chair -> people.add(person(MeetingPerson.Part.CHAIR, chair)));
        meeting.attendees().forEach(words -> people.add(new MeetingPerson(MeetingPerson.Part.ATTENDEE, words, null)));
        if (meeting.concludedBy() != null) {
            people.add(person(MeetingPerson.Part.CONCLUDED, meeting.concludedBy()));
        }
        return new MeetingDetails(
                meeting.kind(), Objects.requireNonNullElse(meeting.title(), ""), meeting.heldOn(), people);
    }

    List<SourceSpan> spans() {
        var accounted = read.accounted().stream()
                .map(span -> new SourceSpan(span.start(), span.end(), span.as().name()));
        var lost = read.unaccounted().stream().map(span -> new SourceSpan(span.start(), span.end(), SourceSpan.LOST));
        return Stream.concat(accounted, lost)
                .filter(span -> span.end() > span.start())
                .sorted(Comparator.comparingInt(SourceSpan::start))
                .toList();
    }

    List<ReadingWarning> warnings() {
        return read.warnings().stream()
                .map(warning -> new ReadingWarning(warning.code().name(), warning.path(), warning.asWritten()))
                .toList();
    }

    List<Item> items() {
        return read.items().stream()
                .map(item -> new Item(item.path(), item.parentPath(), item.depth(), content(item)))
                .toList();
    }

    private ItemContent content(ReadItem item) {
        var units = Stream.concat(
                        item.leads().stream().flatMap(unit -> mentions(UnitMention.Part.LEAD, unit)),
                        item.coordinators().stream().flatMap(unit -> mentions(UnitMention.Part.COORDINATE, unit)))
                .distinct()
                .toList();
        var places = item.source().stream()
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new ItemContent(
                item.label(),
                item.text(),
                item.kind(),
                places,
                units,
                deadline(item.deadline()),
                item.reportTo(),
                duties(item));
    }

    private List<ItemDuty> duties(ReadItem item) {
        return item.duties().stream()
                .map(duty -> new ItemDuty(
                        duty.text(),
                        duty.leads().stream()
                                .flatMap(unit -> mentions(UnitMention.Part.LEAD, unit))
                                .distinct()
                                .toList(),
                        deadline(duty.deadline())))
                .toList();
    }

    /** The group of that name, else every unit that the words mean, else the words alone. */
    private Stream<UnitMention> mentions(UnitMention.Part part, ReadUnit unit) {
        var match = register.resolve(unit.kind(), unit.level(), unit.asWritten());
        if (match.group() != null) {
            return Stream.of(new UnitMention(
                    part,
                    unit.asWritten(),
                    unit.kind(),
                    unit.level(),
                    unit.inheritedFrom(),
                    null,
                    match.group().id()));
        }
        var units = match.found() ? match.units() : ofTheSameArea(unit);
        if (units.isEmpty()) {
            return Stream.of(new UnitMention(
                    part, unit.asWritten(), unit.kind(), unit.level(), unit.inheritedFrom(), null, null));
        }
        return units.stream()
                .map(UnitSummary::id)
                .map(id -> new UnitMention(
                        part, unit.asWritten(), unit.kind(), unit.level(), unit.inheritedFrom(), id, null));
    }

    /** "UBND cùng cấp" is every one of that kind: each will pair with the lead of its own area. */
    private List<UnitSummary> ofTheSameArea(ReadUnit unit) {
        var level = unit.level();
        return level != null && FoldedText.fold(unit.asWritten()).contains("cung cap")
                ? register.units(unit.kind(), level)
                : List.of();
    }

    private static ItemDeadline deadline(ReadDeadline deadline) {
        var rule = deadline.rule();
        return new ItemDeadline(
                deadline.kind(), deadline.on(), deadline.asWritten(), rule == null ? null : rule.code());
    }

    private static MeetingPerson person(MeetingPerson.Part part, ReadPerson person) {
        return new MeetingPerson(part, person.name(), person.position());
    }
}
