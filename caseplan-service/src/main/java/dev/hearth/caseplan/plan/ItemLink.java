package dev.hearth.caseplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Something that an item points to. */
@Embeddable
record ItemLink(
    @Column(name = "agency_id") UUID agencyId,
    @Column(name = "plan_id") UUID planId,
    @Enumerated(EnumType.STRING) LinkKind kind,
    @Column(name = "target_id") UUID targetId) {}
