package dev.hearth.caseplan.person;

import org.jspecify.annotations.Nullable;

/**
 * What rules ask of a carer.
 *
 * @param kind null for the mother, and for a primary carer of whom nobody said it
 * @param workingRelationshipNoted whether there is a note on working with this carer
 */
public record CarerFacts(
    @Nullable CarerKind kind,
    AllegedToHaveAbused allegedToHaveAbused,
    boolean workingRelationshipNoted) {

  CarerFacts and(CarerFacts other) {
    return new CarerFacts(
        kind == null ? other.kind : kind,
        allegedToHaveAbused.orGraver(other.allegedToHaveAbused),
        workingRelationshipNoted || other.workingRelationshipNoted);
  }
}
