package dev.hearth.caseplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who of a case may say yes to what involves the mother: she herself, or the primary carer. */
@ApplicationScoped
public class AgreeingPersons {
  private final EntityManager entities;

  AgreeingPersons(EntityManager entities) {
    this.entities = entities;
  }

  /** As whom somebody agrees. */
  public enum Role {
    MOTHER,
    PRIMARY_CARER
  }

  /** Somebody who may. */
  public record Agreeing(UUID personId, Role as) {}

  /** The person with this id, if she belongs to the case and may agree. */
  @Transactional(TxType.MANDATORY)
  public Optional<Agreeing> find(UUID caseId, UUID personId) {
    return of(caseId).stream().filter(each -> each.personId().equals(personId)).findFirst();
  }

  /** Whom the plan is made with: the mother, or the primary carer where there is no mother. */
  @Transactional(TxType.MANDATORY)
  public Optional<Agreeing> foremost(UUID caseId) {
    return of(caseId).stream().findFirst();
  }

  private List<Agreeing> of(UUID caseId) {
    return entities
        .createNativeQuery(
            """
            select id, role from person
            where case_id = ?1 and merged_into is null
              and (role = 'MOTHER' or role = 'PRIMARY_CARER' and not exists (
                select 1 from person m
                where m.case_id = ?1 and m.merged_into is null and m.role = 'MOTHER'))
            order by role, id
            """,
            Tuple.class)
        .setParameter(1, caseId)
        .getResultStream()
        .map(row -> read((Tuple) row))
        .toList();
  }

  private static Agreeing read(Tuple row) {
    return new Agreeing(row.get("id", UUID.class), Role.valueOf(row.get("role", String.class)));
  }
}
