package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.circumstances.CommunityViewState;
import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.herview.HerFacts;
import dev.hearth.caseplan.pasthelp.HelpEffect;
import dev.hearth.caseplan.pasthelp.PastHelpFacts;
import dev.hearth.caseplan.pasthelp.PastHelpFacts.ExperienceFacts;
import dev.hearth.caseplan.pasthelp.PastHelpStatus;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.person.MotherFacts;
import dev.hearth.guidance.situation.AnswerState;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.Mother.HealthConcern;
import dev.hearth.guidance.situation.mother.Mother.Strength;
import dev.hearth.guidance.situation.mother.Mother.StrengthState;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The adult the plan is made with, as the rules see her. */
final class TheMother {
  private static final int MONTHS_OF_A_YEAR = 12;

  private TheMother() {}

  static Mother of(FamilyFacts.Facts family, HerFacts.Facts her, LocalDate today) {
    FamilyFacts.Worker worker = family.worker();
    Map<Strength, StrengthState> strengths = new EnumMap<>(Strength.class);
    her.strengths()
        .forEach(
            (kind, state) ->
                strengths.put(
                    Codes.same(Strength.class, kind), Codes.same(StrengthState.class, state)));
    return new Mother(
        background(family, today),
        Math.toIntExact(her.priorities().values().stream().filter(counts -> counts).count()),
        strengths,
        pastHelp(her.pastHelp()),
        turned(hadHelp(worker.helpBefore(), her.pastHelp().status())),
        Codes.told(worker.hesitant()),
        Codes.told(worker.knowsHowToReachWorker()),
        worker.contactRhythmAgreed(),
        Codes.same(HealthConcern.class, family.healthConcern()),
        view(family.communityView()));
  }

  private static @Nullable Background background(FamilyFacts.Facts family, LocalDate today) {
    return family.mother().map(mother -> background(mother, family, today)).orElse(null);
  }

  private static Background background(
      KnownPerson mother, FamilyFacts.Facts family, LocalDate today) {
    MotherFacts facts = mother.mother();
    Integer months = mother.ageInMonths(today);
    return new Background(
        months == null ? null : Integer.valueOf(months / MONTHS_OF_A_YEAR),
        Codes.told(facts.refugee()),
        Codes.told(facts.outsideOwnCommunity()),
        Codes.told(facts.firstChild()),
        Codes.told(facts.lowEducation()),
        Codes.told(facts.ptsdComplaints()),
        facts.pregnantWeeks(today),
        Codes.told(family.hasChildInCare()));
  }

  private static PastHelp pastHelp(PastHelpFacts.Facts facts) {
    return new PastHelp(
        Codes.same(Status.class, facts.status()),
        facts.experiences().stream().map(TheMother::experience).toList(),
        facts.considered());
  }

  private static Experience experience(ExperienceFacts facts) {
    return new Experience(
        facts.interventionCode(),
        facts.classCode(),
        facts.providerKey() == null ? null : facts.providerKey().toString(),
        facts.purposeNoted(),
        effect(facts.effect()));
  }

  // Where nobody asked what it did to her, nobody knows; that she did not say is an answer.
  private static @Nullable Effect effect(@Nullable HelpEffect effect) {
    return effect == null ? null : Codes.same(Effect.class, effect);
  }

  /** Whether she had help before, as she said of help at all or of what it was. */
  private static Told hadHelp(YesNo said, PastHelpStatus status) {
    return switch (status) {
      case RECORDED -> Told.YES;
      case NONE_BEFORE -> said == YesNo.YES ? Told.YES : Told.NO;
      case ASKED_NOT_SAID, NOT_ASKED -> Codes.told(said);
    };
  }

  /** Who had help before is not at the first contact with it. */
  private static Told turned(Told hadHelp) {
    return switch (hadHelp) {
      case YES -> Told.NO;
      case NO -> Told.YES;
      case NOT_ASKED -> Told.NOT_ASKED;
    };
  }

  private static AnswerState view(CommunityViewState state) {
    return switch (state) {
      case ANSWERED -> AnswerState.ANSWERED;
      case CHOSE_NOT_TO_SAY -> AnswerState.CHOSE_NOT_TO_SAY;
      case NOT_ASKED -> AnswerState.NOT_ASKED_YET;
    };
  }
}
