package dev.hearth.caseplan.childvoice;

import static dev.hearth.caseplan.childvoice.PrincipleState.DONE;
import static dev.hearth.caseplan.childvoice.PrincipleState.NOT_ASKED;
import static dev.hearth.caseplan.childvoice.PrincipleState.NOT_FOR_THIS_AGE;
import static dev.hearth.caseplan.childvoice.PrincipleState.OPEN;

import dev.hearth.caseplan.casefile.PersonsOfCase.Carer;
import dev.hearth.caseplan.childvoice.VoiceMessages.Evidence;
import dev.hearth.caseplan.childvoice.VoiceMessages.PrincipleAnswer;
import dev.hearth.caseplan.childvoice.VoiceMessages.RestsOn;
import dev.hearth.guidance.situation.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from what is known of a child how far each of the ten principles is kept. */
final class Principles {
  private static final int MONTHS = 12;
  private static final int ENOUGH = 20;

  private final WhatIsKnown known;
  private final List<Carer> carers;
  private final Settings settings;
  private final @Nullable Integer ageInMonths;

  Principles(WhatIsKnown known, List<Carer> carers, Settings settings, LocalDate today) {
    this.known = known;
    this.carers = List.copyOf(carers);
    this.settings = settings;
    this.ageInMonths = known.ageInMonths(today);
  }

  /** All ten in their order. */
  List<PrincipleAnswer> all() {
    return Arrays.stream(Principle.values()).map(this::look).toList();
  }

  private PrincipleAnswer look(Principle principle) {
    return switch (principle) {
      case COMMUNICATION -> communication();
      case CONFIDENTIALITY -> confidentiality();
      case PHYSICAL_CONTACT -> physicalContact();
      case REACHING_EACH_OTHER -> reaching();
      case NO_RETELLING -> retelling();
      case CHOICE -> choice();
      case PLANS_SHARED -> plansShared();
      case CARERS -> carers();
      case SIGNED_RECORD -> signedRecord();
      case DECISIONS -> decisions();
    };
  }

  private PrincipleAnswer communication() {
    boolean noted = known.profile().communicationNoted();
    return answer(
        Principle.COMMUNICATION,
        noted ? DONE : unlessTooYoung(settings.communicationFromAge(), NOT_ASKED),
        profile(noted));
  }

  private PrincipleAnswer confidentiality() {
    boolean inProfile = known.profile().confidentialityExplainedAt() != null;
    PrincipleState notYet = known.held().isEmpty() ? NOT_ASKED : OPEN;
    return answer(
        Principle.CONFIDENTIALITY,
        known.confidentialityExplainedAt().isPresent() ? DONE : notYet,
        Stream.concat(profile(inProfile), held(Conversation::confidentialityExplained)));
  }

  private PrincipleAnswer physicalContact() {
    List<Conversation> told =
        known.held().stream().filter(each -> each.physicalContact() != null).toList();
    if (told.isEmpty()) {
      return answer(Principle.PHYSICAL_CONTACT, NOT_ASKED, Stream.of());
    }
    Conversation last = told.getFirst();
    return answer(
        Principle.PHYSICAL_CONTACT,
        last.physicalContact() == PhysicalContact.OTHER ? OPEN : DONE,
        Stream.of(restsOn(last)));
  }

  private PrincipleAnswer reaching() {
    Asked knows = known.profile().knowsHowToReachWorker();
    Asked safe = known.profile().safeContactChecked();
    boolean asked = knows != Asked.NOT_ASKED || safe != Asked.NOT_ASKED;
    PrincipleState state =
        knows == Asked.YES && safe == Asked.YES
            ? DONE
            : unlessTooYoung(settings.takesPartFromAge(), asked ? OPEN : NOT_ASKED);
    return answer(Principle.REACHING_EACH_OTHER, state, profile(asked));
  }

  private PrincipleAnswer retelling() {
    List<Conversation> all = known.conversations();
    List<Conversation> twice =
        all.stream().filter(each -> each.asksToTellAgain(all, settings.sameEventWithin())).toList();
    List<Conversation> live =
        all.stream().filter(each -> each.state() != ConversationState.CALLED_OFF).toList();
    PrincipleState state = live.isEmpty() ? NOT_ASKED : DONE;
    return twice.isEmpty()
        ? answer(Principle.NO_RETELLING, state, live.stream().map(Principles::restsOn))
        : answer(Principle.NO_RETELLING, OPEN, twice.stream().map(Principles::restsOn));
  }

  private PrincipleAnswer choice() {
    boolean offered = known.held().stream().anyMatch(Conversation::choicesOffered);
    return answer(
        Principle.CHOICE,
        offered ? DONE : unlessTooYoung(settings.takesPartFromAge(), NOT_ASKED),
        held(Conversation::choicesOffered));
  }

  private PrincipleAnswer plansShared() {
    boolean inProfile = known.profile().planSharedOrReasonGiven();
    boolean shared = inProfile || known.sharedAPlan().isPresent();
    return answer(
        Principle.PLANS_SHARED,
        shared ? DONE : unlessTooYoung(settings.takesPartFromAge(), NOT_ASKED),
        Stream.concat(profile(inProfile), held(each -> each.planSharedId() != null)));
  }

  // Of the mother a note counts, and none leaves nothing open: her engagement is asked elsewhere.
  private PrincipleAnswer carers() {
    List<Carer> noted = carers.stream().filter(Carer::workingRelationshipNoted).toList();
    List<Carer> open =
        carers.stream()
            .filter(each -> !each.workingRelationshipNoted() && !each.isMother())
            .toList();
    if (noted.isEmpty()) {
      return answer(Principle.CARERS, NOT_ASKED, Stream.of());
    }
    return open.isEmpty()
        ? answer(Principle.CARERS, DONE, noted.stream().map(Principles::restsOn))
        : answer(Principle.CARERS, OPEN, open.stream().map(Principles::restsOn));
  }

  private PrincipleAnswer signedRecord() {
    List<Conversation> held = known.held();
    if (held.isEmpty()) {
      return answer(Principle.SIGNED_RECORD, NOT_ASKED, Stream.of());
    }
    List<Conversation> open = held.stream().filter(each -> !each.isSignedRecord()).toList();
    return open.isEmpty()
        ? answer(Principle.SIGNED_RECORD, DONE, held.stream().map(Principles::restsOn))
        : answer(Principle.SIGNED_RECORD, OPEN, open.stream().map(Principles::restsOn));
  }

  private PrincipleAnswer decisions() {
    List<Decision> all = known.decisions();
    List<Decision> open =
        all.stream().filter(each -> each.childView() == ViewState.NOT_ASKED).toList();
    PrincipleState state = all.isEmpty() ? NOT_ASKED : DONE;
    return open.isEmpty()
        ? answer(Principle.DECISIONS, state, all.stream().map(Principles::restsOn))
        : answer(Principle.DECISIONS, OPEN, open.stream().map(Principles::restsOn));
  }

  // A child whose age nobody knows is not taken for one that is too young to be asked.
  private PrincipleState unlessTooYoung(int fromYears, PrincipleState otherwise) {
    return ageInMonths != null && ageInMonths < fromYears * MONTHS ? NOT_FOR_THIS_AGE : otherwise;
  }

  private Stream<RestsOn> profile(boolean counts) {
    return counts
        ? Stream.of(new RestsOn(Evidence.PROFILE, known.child().id(), null))
        : Stream.of();
  }

  private Stream<RestsOn> held(Predicate<Conversation> counts) {
    return known.held().stream().filter(counts).map(Principles::restsOn);
  }

  private static RestsOn restsOn(Conversation conversation) {
    return new RestsOn(Evidence.CONVERSATION, conversation.id(), conversation.at());
  }

  private static RestsOn restsOn(Carer carer) {
    return new RestsOn(Evidence.CARER, carer.id(), null);
  }

  private static RestsOn restsOn(Decision decision) {
    return new RestsOn(Evidence.DECISION, decision.id(), decision.decidedAt());
  }

  private static PrincipleAnswer answer(
      Principle principle, PrincipleState state, Stream<RestsOn> restsOn) {
    // All that is open is told; of what is done, the latest is enough.
    Stream<RestsOn> told = state == OPEN ? restsOn : restsOn.limit(ENOUGH);
    return new PrincipleAnswer(principle, principle.rule(), state, told.toList());
  }
}
