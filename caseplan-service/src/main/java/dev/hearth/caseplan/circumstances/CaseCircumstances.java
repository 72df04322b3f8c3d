package dev.hearth.caseplan.circumstances;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How she lives; her own words are sealed under the case's key. */
@Entity
@Table(name = "case_circumstances")
class CaseCircumstances {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "living_situation")
  private LivingSituation livingSituation = LivingSituation.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  private RelationshipState relationship = RelationshipState.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  private PlanContext context = PlanContext.GENERAL;

  private String[] contexts = {};

  private @Nullable String jurisdiction;

  @Enumerated(EnumType.STRING)
  @Column(name = "health_concern")
  private HealthConcern healthConcern = HealthConcern.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "community_view_state")
  private CommunityViewState communityViewState = CommunityViewState.NOT_ASKED;

  @Column(name = "community_view")
  private byte @Nullable [] communityView;

  @Column(name = "community_wish")
  private byte @Nullable [] communityWish;

  protected CaseCircumstances() {}

  /** Nothing is known yet. */
  CaseCircumstances(UUID agencyId, UUID caseId) {
    this.agencyId = agencyId;
    this.caseId = caseId;
  }

  /** The codes among them. */
  record Codes(
      LivingSituation livingSituation,
      RelationshipState relationship,
      PlanContext context,
      Set<MatchingContext> contexts,
      @Nullable String jurisdiction,
      HealthConcern healthConcern,
      CommunityViewState communityViewState) {
    Codes {
      contexts = Set.copyOf(contexts);
    }
  }

  /** Takes what is known now in place of what was. */
  long record(Codes known, byte @Nullable [] sealedView, byte @Nullable [] sealedWish) {
    livingSituation = known.livingSituation();
    relationship = known.relationship();
    context = known.context();
    contexts = known.contexts().stream().map(Enum::name).sorted().toArray(String[]::new);
    jurisdiction = known.jurisdiction();
    healthConcern = known.healthConcern();
    communityViewState = known.communityViewState();
    communityView = sealedView == null ? null : sealedView.clone();
    communityWish = sealedWish == null ? null : sealedWish.clone();
    return ++version;
  }

  /** 0 until something was recorded. */
  long version() {
    return version;
  }

  Codes codes() {
    return new Codes(
        livingSituation,
        relationship,
        context,
        Arrays.stream(contexts).map(MatchingContext::valueOf).collect(Collectors.toSet()),
        jurisdiction,
        healthConcern,
        communityViewState);
  }

  byte @Nullable [] communityView() {
    return communityView == null ? null : communityView.clone();
  }

  byte @Nullable [] communityWish() {
    return communityWish == null ? null : communityWish.clone();
  }
}
