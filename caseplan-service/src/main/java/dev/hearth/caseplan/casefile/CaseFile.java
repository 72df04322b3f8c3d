package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.PersonUsingViolence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A family's case: what happened and what is known of him. */
@Entity
@Table(name = "case_file")
class CaseFile {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private long version;

  @Column(name = "maltreatment_types")
  private String[] maltreatmentTypes;

  @Column(name = "puv_recorded")
  private boolean puvRecorded;

  @Enumerated(EnumType.STRING)
  @Column(name = "puv_engagement")
  private @Nullable Engagement puvEngagement;

  @Column(name = "puv_engagement_reason")
  private byte @Nullable [] puvEngagementReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "puv_current_risk")
  private @Nullable CurrentRisk puvCurrentRisk;

  @Enumerated(EnumType.STRING)
  @Column(name = "puv_access_to_home")
  private YesNo puvAccessToHome = YesNo.NOT_ASKED;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected CaseFile() {}

  CaseFile(UUID agencyId, UUID id, Set<MaltreatmentType> types, Instant createdAt) {
    this.agencyId = agencyId;
    this.id = id;
    this.version = 1;
    this.maltreatmentTypes = codes(types);
    this.createdAt = createdAt;
  }

  void recordMaltreatment(Set<MaltreatmentType> types) {
    maltreatmentTypes = codes(types);
  }

  private static String[] codes(Set<MaltreatmentType> types) {
    return types.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  void recordPersonUsingViolence(
      @Nullable Engagement engagement,
      byte @Nullable [] sealedReason,
      CurrentRisk currentRisk,
      YesNo accessToHome) {
    puvRecorded = true;
    puvEngagement = engagement;
    puvEngagementReason = sealedReason == null ? null : sealedReason.clone();
    puvCurrentRisk = currentRisk;
    puvAccessToHome = accessToHome;
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

  YesNo puvAccessToHome() {
    return puvAccessToHome;
  }

  byte @Nullable [] puvEngagementReason() {
    return puvEngagementReason == null ? null : puvEngagementReason.clone();
  }

  @Nullable PersonUsingViolence personUsingViolence() {
    return puvRecorded
        ? new PersonUsingViolence(
            puvEngagement,
            puvEngagementReason != null,
            puvCurrentRisk == null ? CurrentRisk.UNKNOWN : puvCurrentRisk)
        : null;
  }
}
