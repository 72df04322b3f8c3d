package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rulebook.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The one place where the findings of a conversation and a decision are made: the principles that
 * the change concerns and that are open after it, for as far as their rules are in the rule book.
 * They hold nothing back.
 */
@ApplicationScoped
class ChildGuidance {
  private static final List<Principle> PLANNED = List.of(Principle.NO_RETELLING);
  private static final List<Principle> HELD =
      List.of(
          Principle.CONFIDENTIALITY,
          Principle.PHYSICAL_CONTACT,
          Principle.NO_RETELLING,
          Principle.SIGNED_RECORD);
  private static final List<Principle> DECIDED = List.of(Principle.DECISIONS);

  private final ChildVoiceConfig config;

  ChildGuidance(ChildVoiceConfig config) {
    this.config = config;
  }

  List<FindingAnswer> of(Conversation conversation, WhatIsKnown known, LocalDate today) {
    List<Principle> concerned =
        switch (conversation.state()) {
          case PLANNED -> PLANNED;
          case HELD -> HELD;
          case CALLED_OFF -> List.<Principle>of();
        };
    return open(concerned, "conversation", conversation.id(), known, today);
  }

  List<FindingAnswer> of(Decision decision, WhatIsKnown known, LocalDate today) {
    return open(DECIDED, "decision", decision.id(), known, today);
  }

  // A principle may be open because of something else; only what rests on this change is told.
  private List<FindingAnswer> open(
      List<Principle> concerned, String type, UUID id, WhatIsKnown known, LocalDate today) {
    return new Principles(known, config, today)
        .all().stream()
            .filter(each -> concerned.contains(each.principle()))
            .filter(each -> each.state() == PrincipleState.OPEN)
            .filter(
                each ->
                    each.restsOn().isEmpty()
                        || each.restsOn().stream().anyMatch(on -> on.id().equals(id)))
            .flatMap(each -> RuleBook.card(each.rule()).stream())
            .map(card -> FindingAnswer.of(card.violated(new Subject(type + ":" + id))))
            .toList();
  }
}
