package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.casefile.CaseFacts;
import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.herview.HerFacts;
import dev.hearth.caseplan.practice.CaseDescription;
import dev.hearth.caseplan.practice.PlanLookedAt;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a case together for the practice rules. */
@ApplicationScoped
class DescribedCase implements CaseDescription {
  private final CaseFacts cases;
  private final FamilyFacts families;
  private final HerFacts hers;
  private final ChildVoiceFacts voices;
  private final Settings settings;

  DescribedCase(
      CaseFacts cases,
      FamilyFacts families,
      HerFacts hers,
      ChildVoiceFacts voices,
      Settings settings) {
    this.cases = cases;
    this.families = families;
    this.hers = hers;
    this.voices = voices;
    this.settings = settings;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public SituationBuilder of(
      UUID caseId, @Nullable PlanLookedAt plan, Standing standing, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    CaseFacts.Facts file = cases.of(caseId);
    FamilyFacts.Facts family = families.of(caseId);
    HerFacts.Facts her = hers.of(caseId);
    SituationBuilder situation =
        Situation.describe(now)
            .settings(settings)
            .safety(standing.facts())
            .safetyPlanAsksHerToAct(standing.safetyPlanAsksHer())
            .safetyChecks(standing.checks())
            .contingencyPlan(standing.contingencyPlan())
            .protectionOrder(standing.protectionOrder())
            .personUsingViolence(file.personUsingViolence())
            .maltreatment(file.maltreatmentTypes())
            .mother(TheMother.of(family, her, today))
            .home(TheHome.of(family, her))
            .frame(TheFrame.of(family))
            .careContext(TheFamily.context(family))
            .carers(TheFamily.carers(family))
            .children(TheFamily.children(family, voices.of(caseId, plan), today));
    her.needs().forEach(situation::need);
    her.practicalities()
        .forEach(
            (which, status) ->
                situation.practicality(
                    Codes.same(Practicality.class, which), Codes.practicality(status)));
    return situation;
  }
}
