package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.practice.PlanLookedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All codes that are kept of one child's voice.
 *
 * @param voices what was written of each record of the child, the one that stays first
 * @param conversations newest first
 * @param decisions newest first
 */
record WhatIsKnown(
    Child child,
    List<ChildVoice> voices,
    List<Conversation> conversations,
    List<Decision> decisions) {

  static WhatIsKnown of(Child child, ChildVoiceRepository repository) {
    return of(List.of(child), repository).getFirst();
  }

  /** Of all children of a case, in as many queries as of one. */
  static List<WhatIsKnown> of(List<Child> children, ChildVoiceRepository repository) {
    Set<UUID> ids =
        children.stream()
            .flatMap(child -> child.records().stream())
            .collect(Collectors.toUnmodifiableSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    List<ChildVoice> voices = repository.voices(ids);
    List<Conversation> conversations = repository.conversations(ids);
    List<Decision> decisions = repository.decisions(ids);
    return children.stream()
        .map(
            child ->
                new WhatIsKnown(
                    child,
                    of(child, voices, ChildVoice::childId).stream()
                        .sorted(stayingFirst(child))
                        .toList(),
                    of(child, conversations, Conversation::childId),
                    of(child, decisions, Decision::childId)))
        .toList();
  }

  private static <T> List<T> of(Child child, List<T> all, Function<T, UUID> record) {
    return all.stream().filter(each -> child.records().contains(record.apply(each))).toList();
  }

  private static Comparator<ChildVoice> stayingFirst(Child child) {
    return Comparator.comparing((ChildVoice voice) -> !voice.childId().equals(child.id()))
        .thenComparing(ChildVoice::childId);
  }

  /** What the profile says, all records of the child taken together. */
  VoiceCodes profile() {
    return voices.stream().map(ChildVoice::codes).reduce(VoiceCodes::and).orElse(VoiceCodes.NONE);
  }

  /** In months; null while the birth date is not known. */
  @Nullable Integer ageInMonths(LocalDate today) {
    LocalDate born = child.birthDate();
    return born == null ? null : Math.toIntExact(Period.between(born, today).toTotalMonths());
  }

  List<Conversation> held() {
    return conversations.stream().filter(Conversation::isHeld).toList();
  }

  /** When confidentiality was explained last, in a conversation or beside one. */
  Optional<Instant> confidentialityExplainedAt() {
    Optional<Instant> inConversation =
        held().stream()
            .filter(Conversation::confidentialityExplained)
            .map(Conversation::at)
            .findFirst();
    Instant beside = profile().confidentialityExplainedAt();
    return beside == null
        ? inConversation
        : inConversation.filter(at -> at.isAfter(beside)).or(() -> Optional.of(beside));
  }

  /** The conversation in which a plan was shared last. */
  Optional<Conversation> sharedAPlan() {
    return held().stream().filter(each -> each.planSharedId() != null).findFirst();
  }

  /** The plan that the child saw last. */
  Optional<UUID> sharedPlan() {
    Optional<Conversation> inConversation = sharedAPlan();
    VoiceCodes profile = profile();
    Instant beside = profile.planSharedAt();
    boolean besideIsNewer =
        beside != null && inConversation.filter(each -> each.at().isAfter(beside)).isEmpty();
    return besideIsNewer
        ? Optional.ofNullable(profile.sharedPlanId())
        : inConversation.map(Conversation::planSharedId);
  }

  /**
   * Whether the child saw this plan: named as such, or a plan without a name since it was drafted.
   */
  boolean saw(PlanLookedAt plan) {
    return held().stream().anyMatch(each -> plan.id().equals(each.planSharedId()))
        || voices.stream().map(ChildVoice::codes).anyMatch(codes -> codes.tellsOf(plan));
  }

  /**
   * What the child said beside the last decision on a plan.
   *
   * @param plan the one that counts; any when null
   */
  ViewState viewOnPlan(@Nullable PlanLookedAt plan) {
    return decisions.stream()
        .filter(each -> each.planId() != null)
        .filter(each -> plan == null || plan.id().equals(each.planId()))
        .map(Decision::childView)
        .findFirst()
        .orElse(ViewState.NOT_ASKED);
  }
}
