package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All codes that are kept of one child's voice.
 *
 * @param voice null while nothing was written of the child
 * @param conversations newest first
 * @param decisions newest first
 */
record WhatIsKnown(
    Child child,
    @Nullable ChildVoice voice,
    List<Conversation> conversations,
    List<Decision> decisions) {

  static WhatIsKnown of(Child child, ChildVoiceRepository repository) {
    return new WhatIsKnown(
        child,
        repository.voice(child.id()).orElse(null),
        repository.conversations(child.id()),
        repository.decisions(child.id()));
  }

  /** Of all children of a case, in as many queries as of one. */
  static List<WhatIsKnown> of(List<Child> children, ChildVoiceRepository repository) {
    Set<UUID> ids = children.stream().map(Child::id).collect(Collectors.toUnmodifiableSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, ChildVoice> voices =
        repository.voices(ids).stream()
            .collect(Collectors.toMap(ChildVoice::childId, Function.identity()));
    Map<UUID, List<Conversation>> conversations =
        repository.conversations(ids).stream()
            .collect(Collectors.groupingBy(Conversation::childId));
    Map<UUID, List<Decision>> decisions =
        repository.decisions(ids).stream().collect(Collectors.groupingBy(Decision::childId));
    return children.stream()
        .map(
            child ->
                new WhatIsKnown(
                    child,
                    voices.get(child.id()),
                    conversations.getOrDefault(child.id(), List.of()),
                    decisions.getOrDefault(child.id(), List.of())))
        .toList();
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
    Instant beside = voice == null ? null : voice.confidentialityExplainedAt();
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
    Instant beside = voice == null ? null : voice.planSharedAt();
    boolean besideIsNewer =
        beside != null && inConversation.filter(each -> each.at().isAfter(beside)).isEmpty();
    return voice != null && besideIsNewer
        ? Optional.ofNullable(voice.sharedPlanId())
        : inConversation.map(Conversation::planSharedId);
  }

  /** What the child said of the plan that was decided on last. */
  ViewState viewOnPlan() {
    return decisions.stream()
        .filter(each -> each.planId() != null)
        .map(Decision::childView)
        .findFirst()
        .orElse(ViewState.NOT_ASKED);
  }
}
