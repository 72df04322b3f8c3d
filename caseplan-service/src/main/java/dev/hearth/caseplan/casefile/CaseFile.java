package dev.hearth.caseplan.casefile;

import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PersonUsingViolence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A family's case: what happened, what is known of him, what she needs. */
@Entity
@Table(name = "case_file")
class CaseFile {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private long version;

  @Column(name = "maltreatment_types")
  private String[] maltreatmentTypes;

  @Column(name = "him_recorded")
  private boolean himRecorded;

  @Enumerated(EnumType.STRING)
  @Column(name = "his_engagement")
  private @Nullable Engagement hisEngagement;

  @Column(name = "his_engagement_reason")
  private byte @Nullable [] hisEngagementReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "his_current_risk")
  private @Nullable CurrentRisk hisCurrentRisk;

  @Enumerated(EnumType.STRING)
  @Column(name = "need_housing")
  private NeedStatus housing = NeedStatus.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "need_food")
  private NeedStatus food = NeedStatus.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "need_material")
  private NeedStatus material = NeedStatus.NOT_ASKED;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected CaseFile() {}

  CaseFile(UUID agencyId, UUID id, Set<MaltreatmentType> types, Instant createdAt) {
    this.agencyId = agencyId;
    this.id = id;
    this.version = 1;
    this.maltreatmentTypes = types.stream().map(Enum::name).sorted().toArray(String[]::new);
    this.createdAt = createdAt;
  }

  void recordHim(
      @Nullable Engagement engagement, byte @Nullable [] sealedReason, CurrentRisk currentRisk) {
    himRecorded = true;
    hisEngagement = engagement;
    hisEngagementReason = sealedReason == null ? null : sealedReason.clone();
    hisCurrentRisk = currentRisk;
  }

  void recordNeeds(NeedStatus newHousing, NeedStatus newFood, NeedStatus newMaterial) {
    housing = newHousing;
    food = newFood;
    material = newMaterial;
  }

  long changed() {
    return ++version;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  Set<MaltreatmentType> maltreatmentTypes() {
    return Arrays.stream(maltreatmentTypes)
        .map(MaltreatmentType::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  Map<BasicNeed, NeedStatus> needs() {
    return Map.of(BasicNeed.HOUSING, housing, BasicNeed.FOOD, food, BasicNeed.MATERIAL, material);
  }

  byte @Nullable [] hisEngagementReason() {
    return hisEngagementReason == null ? null : hisEngagementReason.clone();
  }

  @Nullable PersonUsingViolence him() {
    return himRecorded
        ? new PersonUsingViolence(
            hisEngagement,
            hisEngagementReason != null,
            hisCurrentRisk == null ? CurrentRisk.UNKNOWN : hisCurrentRisk)
        : null;
  }
}
