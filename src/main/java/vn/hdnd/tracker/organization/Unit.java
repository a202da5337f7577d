package vn.hdnd.tracker.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.UnitId;

/** A body of an area, with the names by which papers call it and the unit that reports for it. */
@Entity
@Table(name = "unit")
class Unit {

    static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,15}");

    private static final int AGENCY_CODE_LENGTH = 35;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private AreaId area;

    private String name;

    private String shortName;

    private String code;

    private @Nullable String agencyCode;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reports_through_id"))
    private @Nullable UnitId reportsThrough;

    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String head;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String searchText;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<Alias> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** @param code as decided by the service: typed, or made */
    @SuppressWarnings("NullAway.Init")
    Unit(UnitId id, NewUnit said, String code) {
        this.id = id;
        say(said, code);
    }

    /** Says everything anew. */
    void revise(NewUnit said, String newCode) {
        say(said, newCode);
    }

    /** Another name by which papers call it; one that differs only in marks or case is there already. */
    void alsoKnownAs(String alias) {
        alsoKnownAs(Alias.of(Typed.optional("aliases", alias) == null ? "" : alias));
    }

    void alsoKnownAs(Alias known) {
        if (!known.folded().isEmpty() && aliases.stream().noneMatch(known::sameAs)) {
            aliases.add(known);
            searchText = searchable();
        }
    }

    /** Only a name that was learned: what was typed is for the form to take away. */
    void forget(Alias name) {
        aliases.removeIf(other -> other.learnedBy() != null && other.sameAs(name));
        searchText = searchable();
    }

    private void say(NewUnit said, String newCode) {
        Validity.check(said.validFrom(), said.validTo());
        if (!CODE.matcher(newCode).matches()) {
            throw new OrganizationRefused("code", "organization.refused.code-form", newCode);
        }
        var agency = Typed.optional(said.agencyCode());
        if (agency != null && agency.length() > AGENCY_CODE_LENGTH) {
            throw new OrganizationRefused("agencyCode", "organization.refused.agency-code", AGENCY_CODE_LENGTH);
        }
        if (said.reportsThrough() != null && said.reportsThrough().equals(id)) {
            throw new OrganizationRefused("reportsThrough", "organization.refused.cycle", said.name());
        }
        var newName = Typed.name("name", said.name());
        var typedShortName = Typed.optional("shortName", said.shortName());
        var newShortName = typedShortName == null ? OfficialWords.shortened(newName) : typedShortName;
        var newPhone = Typed.optional("phone", said.phone());
        var newEmail = Typed.optional("email", said.email());
        var newHead = Typed.optional("head", said.head());
        var wanted = Typed.aliases(said.aliases());
        kind = said.kind();
        area = said.area();
        name = newName;
        shortName = newShortName;
        code = newCode;
        agencyCode = agency;
        reportsThrough = said.reportsThrough();
        phone = newPhone;
        email = newEmail;
        head = newHead;
        validFrom = said.validFrom();
        validTo = said.validTo();
        Typed.keep(aliases, wanted);
        searchText = searchable();
    }

    private String searchable() {
        return Stream.concat(Stream.of(name, shortName, code), aliases.stream().map(Alias::alias))
                .map(FoldedText::fold)
                .collect(Collectors.joining(" | "));
    }

    static String codeAsKept(String typed) {
        return Typed.words(typed).toUpperCase(Locale.ROOT);
    }

    UnitId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitKind kind() {
        return kind;
    }

    AreaId area() {
        return area;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    @Nullable
    UnitId reportsThrough() {
        return reportsThrough;
    }

    /** The names that were learned, by name. */
    List<LearnedName> learned() {
        return aliases.stream()
                .filter(alias -> alias.learnedBy() != null && alias.learnedAt() != null)
                .map(alias -> new LearnedName(
                        alias.alias(),
                        Objects.requireNonNull(alias.learnedBy()),
                        Objects.requireNonNull(alias.learnedAt())))
                .sorted(Comparator.comparing(LearnedName::name))
                .toList();
    }

    /** Everything said of it, to be shown in a form. */
    NewUnit said() {
        List<String> known = new ArrayList<>();
        aliases.stream().map(Alias::alias).sorted().forEach(known::add);
        return new NewUnit(
                kind,
                area,
                name,
                shortName,
                code,
                agencyCode,
                reportsThrough,
                phone,
                email,
                head,
                validFrom,
                validTo,
                known);
    }
}
