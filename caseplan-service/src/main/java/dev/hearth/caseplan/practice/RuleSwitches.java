package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /**
   * One switching.
   *
   * @param from whether the rule was looked at before
   * @param to whether it was from then on
   */
  record SwitchingAnswer(
      long version, Instant at, String by, boolean from, boolean to, String reason) {}

  /** The codes of the rules that the caller's agency does without. */
  @Transactional(TxType.MANDATORY)
  public Set<String> off() {
    List<?> codes =
        entities
            .createNativeQuery(
                """
                select rule_code from (
                  select distinct on (rule_code) rule_code, switched_on
                  from rule_switch order by rule_code, version desc) latest
                where not switched_on
                """,
                String.class)
            .getResultList();
    return codes.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  /** The same, for whoever has no transaction at hand. */
  @Transactional
  Set<String> offNow() {
    return off();
  }

  /** How often a rule was switched in the caller's agency; what its ETag names. */
  @Transactional(TxType.MANDATORY)
  long version(String code) {
    return latest(code, null, 1).stream().findFirst().map(RuleSwitching::version).orElse(0L);
  }

  /** Switches a rule on or off; what is so already stays as it is. */
  @Transactional
  long switchTo(boolean on, String code, String reason, long expectedVersion) {
    RuleCard card = RuleBook.card(code).orElseThrow(Problems::notFound);
    Caller who = caller.get();
    requireAllowed(card, who);
    takeTurn(who.agency(), code);
    long version = version(code);
    Preconditions.requireVersion(expectedVersion, version);
    if (on == !off().contains(code)) {
      return version;
    }
    entities.persist(
        new RuleSwitching(
            who.agency(),
            code,
            version + 1,
            on,
            personalData.seal(who.agency(), REASON, reason),
            who.subject(),
            clock.instant()));
    audit.allowed(on ? "rule.switch-on" : "rule.switch-off", "rule", code, null);
    return version + 1;
  }

  /** Every switching of a rule in the caller's agency, newest first. */
  @Transactional
  Page<SwitchingAnswer> history(String code, @Nullable Long before, int limit) {
    RuleCard card = RuleBook.card(code).orElseThrow(Problems::notFound);
    audit.allowed("rule.switch-history", "rule", card.code(), null);
    return Page.of(
        latest(code, before, limit + 1).stream().map(this::answer).toList(),
        limit,
        last -> Long.toString(last.version()));
  }

  private List<RuleSwitching> latest(String code, @Nullable Long before, int most) {
    return entities
        .createQuery(
            "select s from RuleSwitching s where s.ruleCode = :code and s.version < :before"
                + " order by s.version desc",
            RuleSwitching.class)
        .setParameter("code", code)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(most)
        .getResultList();
  }

  // What is so already is not switched, so each switching turns what was before.
  private SwitchingAnswer answer(RuleSwitching switching) {
    return new SwitchingAnswer(
        switching.version(),
        switching.switchedAt(),
        switching.switchedBy(),
        !switching.switchedOn(),
        switching.switchedOn(),
        personalData.open(switching.agencyId(), REASON, switching.sealedReason()).orElse(""));
  }

  // There is no row to lock before the first switching.
  private void takeTurn(UUID agency, String code) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:rule, 0)) as text)")
        .setParameter("rule", "rule-switch/" + agency + "/" + code)
        .getResultList();
  }

  private void requireAllowed(RuleCard card, Caller who) {
    if (!RuleBook.canBeSwitchedOff(card.code())) {
      audit.denied("rule.switch", "rule", card.code(), null);
      throw Problems.refusedStep(
              "always-on",
              card.code() + " keeps families safe; nobody may switch it off.",
              "ON",
              List.of())
          .build();
    }
    if (card.basis() == Basis.EXPLICIT && !who.is("agency-admin")) {
      audit.denied("rule.switch", "rule", card.code(), null);
      throw Problems.forbidden(
          "A source says this rule outright; only the agency's administrator switches it.");
    }
  }
}
