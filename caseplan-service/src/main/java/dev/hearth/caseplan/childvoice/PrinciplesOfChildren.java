package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.casefile.PersonsOfCase.Carer;
import dev.hearth.guidance.situation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far each principle is kept with every child of a case, for whoever is past its wall. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PrinciplesOfChildren {
  private final ChildVoiceRepository repository;
  private final PersonsOfCase persons;
  private final Settings settings;
  private final Clock clock;

  PrinciplesOfChildren(
      ChildVoiceRepository repository, PersonsOfCase persons, Settings settings, Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A child and all ten principles in their order.
   *
   * @param ageInMonths null while the birth date is not known
   */
  public record ChildPrinciples(
      UUID childId, @Nullable Integer ageInMonths, List<KeptPrinciple> principles) {}

  /** How far one is kept. */
  public record KeptPrinciple(Principle principle, String rule, PrincipleState state) {}

  /** All children of the case, in as many queries as for one. */
  public List<ChildPrinciples> of(UUID caseId) {
    LocalDate today = LocalDate.now(clock);
    List<Carer> carers = persons.carers(caseId);
    return WhatIsKnown.of(persons.children(caseId), repository).stream()
        .map(known -> of(known, carers, today))
        .toList();
  }

  private ChildPrinciples of(WhatIsKnown known, List<Carer> carers, LocalDate today) {
    return new ChildPrinciples(
        known.child().id(),
        known.ageInMonths(today),
        new Principles(known, carers, settings, today)
            .all().stream()
                .map(each -> new KeptPrinciple(each.principle(), each.rule(), each.state()))
                .toList());
  }
}
