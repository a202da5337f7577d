package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.web.Choice;

/** What a stale form says otherwise than the version that is kept now. */
@Component
class Differences {

    private final Labels labels;

    Differences(Labels labels) {
        this.labels = labels;
    }

    /** @param numbered items get their labels by their places */
    List<Differing> between(ItemView kept, ItemForm typed, List<Choice> units, boolean numbered) {
        var theirs = ItemForm.of(kept, numbered);
        var found = new ArrayList<Differing>();
        add(found, "notice.field.text", theirs.text(), typed.text());
        add(found, "notice.field.label", theirs.label(), typed.label());
        add(found, "notice.field.kind", word("notice.kind.", theirs.kind()), word("notice.kind.", typed.kind()));
        add(found, "notice.field.leads", names(theirs.leads(), units), names(typed.leads(), units));
        add(
                found,
                "notice.field.coordinators",
                names(theirs.coordinators(), units),
                names(typed.coordinators(), units));
        add(
                found,
                "notice.field.deadlineKind",
                word("notice.deadline.", theirs.deadlineKind()),
                word("notice.deadline.", typed.deadlineKind()));
        add(found, "notice.field.deadlineOn", theirs.deadlineOn(), typed.deadlineOn());
        add(found, "notice.field.deadlineWords", theirs.deadlineWords(), typed.deadlineWords());
        return found;
    }

    List<Differing> between(HeaderForm theirs, HeaderForm typed) {
        var found = new ArrayList<Differing>();
        add(found, "notice.field.number", theirs.number(), typed.number());
        add(found, "notice.field.issuedOn", theirs.issuedOn(), typed.issuedOn());
        add(found, "notice.field.issuePlace", theirs.issuePlace(), typed.issuePlace());
        add(found, "notice.field.summary", theirs.summary(), typed.summary());
        add(found, "notice.field.signer", theirs.signer(), typed.signer());
        add(found, "notice.field.signerPosition", theirs.signerPosition(), typed.signerPosition());
        add(found, "notice.field.authorityLines", theirs.authorityLines(), typed.authorityLines());
        add(found, "notice.field.otherSigners", others(theirs), others(typed));
        add(found, "notice.field.recipients", theirs.recipients(), typed.recipients());
        add(
                found,
                "notice.field.meetingKind",
                word("notice.meeting.", theirs.meetingKind()),
                word("notice.meeting.", typed.meetingKind()));
        add(found, "notice.field.heldOn", theirs.heldOn(), typed.heldOn());
        add(found, "notice.field.meetingTitle", theirs.meetingTitle(), typed.meetingTitle());
        add(found, "notice.field.chairs", theirs.chairs(), typed.chairs());
        add(found, "notice.field.concludedBy", theirs.concludedBy(), typed.concludedBy());
        add(found, "notice.field.attendees", theirs.attendees(), typed.attendees());
        add(found, "notice.field.closing", theirs.closing(), typed.closing());
        add(found, "notice.field.issuerLines", theirs.issuerLines(), typed.issuerLines());
        add(found, "notice.field.preamble", theirs.preamble(), typed.preamble());
        return found;
    }

    private static void add(List<Differing> found, String key, @Nullable String theirs, @Nullable String mine) {
        var kept = Objects.requireNonNullElse(theirs, "").strip();
        var typed = Objects.requireNonNullElse(mine, "").replace("\r\n", "\n").strip();
        if (!kept.equals(typed)) {
            found.add(new Differing(key, kept, typed));
        }
    }

    /** Those after the first as they stand on the paper, one a paragraph. */
    private static String others(HeaderForm form) {
        return Objects.requireNonNull(form.others()).stream()
                .filter(row -> !row.nobody())
                .map(SignerForm::signer)
                .map(signer -> Stream.concat(signer.authorityLines().stream(), Stream.of(signer.named()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private String word(String prefix, @Nullable Enum<?> value) {
        return value == null ? "" : labels.say(prefix + value.name());
    }

    private static String names(@Nullable List<String> tokens, List<Choice> units) {
        return tokens == null
                ? ""
                : units.stream()
                        .filter(choice -> tokens.contains(choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.joining("\n"));
    }
}
