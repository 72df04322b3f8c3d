package dev.hearth.catalog.hsds;

import dev.hearth.catalog.offer.OfferExchange.Outcome;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.List;
import java.util.UUID;

/**
 * What became of an import. Places in it are JSON pointers into what was sent.
 *
 * @param landed the services that are as they were brought now
 * @param refused why each of the others is not; empty unless part of an import was asked for
 * @param unclassified terms that are none of our vocabulary; they classify nothing
 * @param leftOut what was brought and has no place with us
 */
record ImportReport(
    List<Landed> landed,
    List<FieldProblem> refused,
    List<String> unclassified,
    List<String> leftOut) {
  ImportReport {
    landed = List.copyOf(landed);
    refused = List.copyOf(refused);
    unclassified = List.copyOf(unclassified);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * One service.
   *
   * @param record where it is in what was sent
   */
  record Landed(String record, UUID id, Outcome outcome) {}
}
