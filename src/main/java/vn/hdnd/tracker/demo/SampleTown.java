package vn.hdnd.tracker.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.NewUnit;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

/** Thị xã Sông Trà, a town that does not exist, with fifteen wards and communes, as towns were before 1 July 2025. */
@Component
@Profile("demo")
class SampleTown {

    private static final List<String> WARDS = List.of(
            "phường An Thạnh",
            "phường Bến Gỗ",
            "phường Long Bình",
            "phường Phú Hậu",
            "phường Trà Giang",
            "phường Vĩnh Lạc",
            "phường Đông Hưng",
            "phường Mỹ Tân",
            "xã Phước Lâm",
            "xã Tân Hòa",
            "xã Bình Khê",
            "xã Sơn Thượng",
            "xã Cẩm Điền",
            "xã Đại Phong",
            "xã Ân Tín");

    private final Organization organization;

    SampleTown(Organization organization) {
        this.organization = organization;
    }

    /** The bodies that the sample's people and notices know; wards in the order of {@code ward1 … ward15}. */
    record Bodies(
            UnitId standingCommittee,
            UnitId office,
            UnitId legal,
            UnitId economicSocial,
            UnitId peoplesCommittee,
            UnitId front,
            List<UnitId> wards) {

        Bodies {
            wards = List.copyOf(wards);
        }
    }

    Bodies found() {
        var host = organization.createHost("thị xã", "Sông Trà", AreaLevel.DISTRICT);
        var area = host.area();
        organization.addAlias(host.office(), "Văn phòng HĐND và UBND thị xã");
        organization.addAlias(host.office(), "Văn phòng thị xã");
        var legal = host(UnitKind.COUNCIL_COMMITTEE, area, "BPC", "Ban Pháp chế HĐND thị xã", "Ban Pháp chế");
        var social = host(
                UnitKind.COUNCIL_COMMITTEE, area, "BKTXH", "Ban Kinh tế - Xã hội HĐND thị xã", "Ban Kinh tế - Xã hội");
        var peoplesCommittee = host(UnitKind.PEOPLES_COMMITTEE, area, "UBND", "UBND thị xã Sông Trà", "UBND thị xã");
        var front = organization.createUnit(
                NewUnit.of(UnitKind.FATHERLAND_FRONT, area, "MTTQ", "UBMTTQVN thị xã Sông Trà", "UBMTTQVN thị xã")
                        .known("Ban Thường trực UBMTTQVN thị xã", "Mặt trận Tổ quốc thị xã"));
        host(UnitKind.PARTY_BODY, area, "THIUY", "Thị ủy Sông Trà", "Thị ủy");
        delegateGroups(area);
        departments(area);
        var wards = wards();
        groups();
        return new Bodies(host.standingCommittee(), host.office(), legal, social, peoplesCommittee, front, wards);
    }

    private void delegateGroups(AreaId area) {
        for (var i = 1; i <= 5; i++) {
            host(
                    UnitKind.DELEGATE_GROUP,
                    area,
                    "TDB" + i,
                    "Tổ đại biểu số " + i + " HĐND thị xã",
                    "Tổ đại biểu số " + i);
        }
    }

    private void departments(AreaId area) {
        host(UnitKind.DEPARTMENT, area, "PNV", "Phòng Nội vụ thị xã", "Phòng Nội vụ");
        host(UnitKind.DEPARTMENT, area, "PTCKH", "Phòng Tài chính - Kế hoạch thị xã", "Phòng Tài chính - Kế hoạch");
        host(UnitKind.DEPARTMENT, area, "PQLDT", "Phòng Quản lý đô thị thị xã", "Phòng Quản lý đô thị");
        host(
                UnitKind.DEPARTMENT,
                area,
                "PTNMT",
                "Phòng Tài nguyên và Môi trường thị xã",
                "Phòng Tài nguyên và Môi trường");
    }

    private List<UnitId> wards() {
        var standingCommittees = new ArrayList<UnitId>();
        for (var ward : WARDS) {
            var space = ward.indexOf(' ');
            var bodies = organization.createCommune(ward.substring(0, space), ward.substring(space + 1));
            standingCommittees.add(bodies.standingCommittee());
        }
        return standingCommittees;
    }

    private void groups() {
        organization.createGroup(NewGroup.byRule(
                "các xã, phường",
                RelativeLevel.COMMUNE,
                Set.of(UnitKind.STANDING_COMMITTEE),
                "Thường trực HĐND các xã, phường",
                "HĐND các xã, phường",
                "các địa phương"));
        organization.createGroup(NewGroup.byRule(
                "các Ban HĐND thị xã",
                RelativeLevel.HOST,
                Set.of(UnitKind.COUNCIL_COMMITTEE),
                "các Ban của HĐND thị xã"));
        organization.createGroup(NewGroup.byRule(
                "các Tổ đại biểu HĐND thị xã",
                RelativeLevel.HOST,
                Set.of(UnitKind.DELEGATE_GROUP),
                "Tổ trưởng các Tổ đại biểu HĐND thị xã"));
    }

    private UnitId host(UnitKind kind, AreaId area, String code, String name, String shortName) {
        return organization.createUnit(NewUnit.of(kind, area, code, name, shortName));
    }
}
