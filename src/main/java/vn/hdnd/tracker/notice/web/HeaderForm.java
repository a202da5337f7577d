package vn.hdnd.tracker.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.meeting.MeetingPerson;
import vn.hdnd.tracker.notice.NoticeHeader;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.notice.Signer;
import vn.hdnd.tracker.web.Said;

/**
 * What stands around the items, as a clerk edits it. Days are as typed; persons stand one a line, their office behind a dash.
 *
 * @param issuerLines the left column of the head, one line a line
 * @param preamble the paragraphs before the items, one a line
 * @param numbering of a notice written here
 * @param capacities ticked ones of TM, TL, KT, Q, TUQ
 * @param authorityLines the capital lines above the name, one a line
 * @param others who sign after the first, and one blank row; rows without any words are passed over
 * @param recipients one a line
 */
public record HeaderForm(
        @Nullable Long version,

        @Size(max = 60, message = "{notice.invalid.number}") @Nullable
        String number,

        @Nullable String issuedOn,

        @Size(max = 100, message = "{notice.invalid.line}") @Nullable
        String issuePlace,

        @Size(max = 2000, message = "{notice.invalid.long}") @Nullable
        String summary,

        @Size(max = 200, message = "{notice.invalid.line}") @Nullable
        String signer,

        @Size(max = 200, message = "{notice.invalid.line}") @Nullable
        String signerPosition,

        @Nullable List<String> capacities,

        @Size(max = 2000, message = "{notice.invalid.long}") @Nullable
        String authorityLines,

        @Size(max = 10_000, message = "{notice.invalid.long}") @Nullable
        String recipients,

        @NotNull(message = "{notice.invalid.meeting}") @Nullable
        MeetingKind meetingKind,

        @Nullable String heldOn,

        @Size(max = 2000, message = "{notice.invalid.long}") @Nullable
        String meetingTitle,

        @Size(max = 10_000, message = "{notice.invalid.long}") @Nullable
        String chairs,

        @Size(max = 10_000, message = "{notice.invalid.long}") @Nullable
        String concludedBy,

        @Size(max = 20_000, message = "{notice.invalid.long}") @Nullable
        String attendees,

        @Size(max = 10_000, message = "{notice.invalid.long}") @Nullable
        String closing,

        @Size(max = 500, message = "{notice.invalid.line}") @Nullable
        String issuerLines,

        @Size(max = 20_000, message = "{notice.invalid.long}") @Nullable
        String preamble,

        @Nullable ItemLabels numbering,

        @Valid @Size(max = MOST_SIGNERS, message = "{notice.invalid.signers}") @Nullable
        List<SignerForm> others) {

    private static final int MOST_SIGNERS = 10;

    /** As they stand in a signature: thay mặt, thừa lệnh, ký thay, quyền, thừa ủy quyền. */
    public static final List<String> CAPACITIES = List.of("TM", "TL", "KT", "Q", "TUQ");

    /** With a blank row behind those that are meant, however many were sent. */
    public HeaderForm {
        var rows = new ArrayList<SignerForm>();
        if (others != null) {
            others.stream().filter(row -> row != null && !row.signer().blank()).forEach(rows::add);
        }
        rows.add(SignerForm.BLANK);
        others = rows;
    }

    static HeaderForm of(NoticeSheet notice) {
        var header = notice.header();
        var meeting = notice.meeting();
        return new HeaderForm(
                notice.version(),
                header.number(),
                Days.written(header.issuedOn()),
                header.issuePlace(),
                header.summary(),
                header.signer(),
                header.signerPosition(),
                header.capacities(),
                String.join("\n", header.authorityLines()),
                String.join("\n", header.recipients()),
                meeting.kind(),
                Days.written(meeting.heldOn()),
                meeting.title(),
                people(meeting, MeetingPerson.Part.CHAIR),
                people(meeting, MeetingPerson.Part.CONCLUDED),
                people(meeting, MeetingPerson.Part.ATTENDEE),
                header.closing(),
                String.join("\n", header.issuerLines()),
                header.preamble(),
                header.numbering(),
                header.otherSigners().stream().map(SignerForm::of).toList());
    }

    /** Where the first is emptied, the next one signs first. */
    NoticeHeader header(@Nullable LocalDate issued) {
        var signers = signers();
        var first = signers.isEmpty() ? first() : signers.get(0);
        return new NoticeHeader(
                Said.optional(number),
                issued,
                Said.optional(issuePlace),
                Said.line(summary),
                Said.line(closing),
                first.name(),
                first.position(),
                first.capacities(),
                first.authorityLines(),
                Said.lines(recipients),
                Said.lines(issuerLines),
                String.join("\n", Said.lines(preamble)),
                Objects.requireNonNullElse(numbering, ItemLabels.NUMBER),
                signers.stream().skip(1).toList());
    }

    /** Everybody who is to sign, in order. */
    List<Signer> signers() {
        return Stream.concat(
                        Stream.of(first()).filter(one -> !one.blank()),
                        Objects.requireNonNull(others).stream()
                                .filter(row -> !row.nobody())
                                .map(SignerForm::signer))
                .toList();
    }

    private Signer first() {
        return new Signer(
                Said.optional(signer), Said.optional(signerPosition), ticked(capacities), Said.lines(authorityLines));
    }

    /** In the order in which they stand in a signature. */
    static List<String> ticked(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : CAPACITIES.stream().filter(sent::contains).toList();
    }

    MeetingDetails meeting(@Nullable LocalDate held) {
        var people = new ArrayList<MeetingPerson>();
        Said.lines(chairs).forEach(line -> people.add(person(MeetingPerson.Part.CHAIR, line)));
        Said.lines(attendees).forEach(line -> people.add(new MeetingPerson(MeetingPerson.Part.ATTENDEE, line, null)));
        Said.lines(concludedBy).forEach(line -> people.add(person(MeetingPerson.Part.CONCLUDED, line)));
        return new MeetingDetails(
                Objects.requireNonNullElse(meetingKind, MeetingKind.OTHER), Said.line(meetingTitle), held, people);
    }

    private static MeetingPerson person(MeetingPerson.Part part, String line) {
        var dash = line.split("\\s[–—-]\\s", 2);
        return new MeetingPerson(part, dash[0].strip(), dash.length == 2 ? Said.optional(dash[1]) : null);
    }

    private static String people(MeetingDetails meeting, MeetingPerson.Part part) {
        return meeting.people(part).stream()
                .map(person -> person.position() == null ? person.name() : person.name() + " - " + person.position())
                .collect(Collectors.joining("\n"));
    }
}
