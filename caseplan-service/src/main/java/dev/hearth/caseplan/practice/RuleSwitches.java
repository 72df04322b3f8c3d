package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The practice rules that an agency does without. A derived rule is our reading, and a supervisor
 * may do without it; what a source says outright is for the agency's administrator alone; and four
 * rules nobody may switch off. Every switching is kept with who, when and why.
 */
@ApplicationScoped
public class RuleSwitches {
  private static final String REASON = "practice.ruleSwitch.reason";

  private final EntityManager entities;
  private final PersonalData personalData;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  RuleSwitches(
      EntityManager entities,
      PersonalData personalData,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.entities = entities;
    this.personalData = personalData;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** The codes of the rules that the caller's agency does without. */
  @Transactional(TxType.MANDATORY)
  public Set<String> off() {
    List<?> codes =
        entities
            .createNativeQuery(
                """
                select rule_code from (
                  select distinct on (rule_code) rule_code, switched_on
                  from rule_switch order by rule_code, switched_at desc, id desc) latest
                where not switched_on
                """,
                String.class)
            .getResultList();
    return codes.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  /** Switches a rule on or off; what is so already stays as it is. */
  @Transactional
  void switchTo(boolean on, String code, String reason) {
    RuleCard card = RuleBook.card(code).orElseThrow(Problems::notFound);
    Caller who = caller.get();
    requireAllowed(card, who);
    if (on == !off().contains(code)) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into rule_switch
              (agency_id, id, rule_code, switched_on, reason, switched_by, switched_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        .setParameter(1, who.agency())
        .setParameter(2, UUID.randomUUID())
        .setParameter(3, code)
        .setParameter(4, on)
        .setParameter(5, personalData.seal(who.agency(), REASON, reason))
        .setParameter(6, who.subject())
        .setParameter(7, clock.instant())
        .executeUpdate();
    audit.allowed(on ? "rule.switch-on" : "rule.switch-off", "rule", code, null);
  }

  private void requireAllowed(RuleCard card, Caller who) {
    if (!RuleBook.canBeSwitchedOff(card.code())) {
      audit.denied("rule.switch", "rule", card.code(), null);
      throw Problems.conflict(
          "always-on", card.code() + " keeps families safe; nobody may switch it off.");
    }
    if (card.basis() == Basis.EXPLICIT && !who.is("agency-admin")) {
      audit.denied("rule.switch", "rule", card.code(), null);
      throw Problems.forbidden(
          "A source says this rule outright; only the agency's administrator switches it.");
    }
  }
}
