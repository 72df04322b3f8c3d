package dev.hearth.notification.reminder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import java.time.Instant;
import java.util.UUID;

/** Safety standings in the words of the field. */
final class StandingFixture {
  private final ObjectNode data = OtherServices.example(OtherServices.STANDING);
  private final ACase of;

  private StandingFixture(ACase of) {
    this.of = of;
    data.put("caseId", of.id().toString());
  }

  static StandingFixture assessed(ACase of, UUID assessment, Instant nextDue) {
    StandingFixture standing = new StandingFixture(of);
    standing.data.put("assessmentId", assessment.toString());
    standing.data.put("current", true);
    standing.data.putNull("notCurrentBecause").putNull("overtakenBy");
    standing.data.put("nextDueBecause", "INTERVAL");
    standing.data.put("nextDueAt", nextDue.toString());
    standing.data.put("validUntil", nextDue.toString());
    return standing;
  }

  static StandingFixture notAssessed(ACase of) {
    StandingFixture standing = new StandingFixture(of).notCurrent("NOT_ASSESSED");
    for (String field :
        new String[] {
          "assessmentId",
          "level",
          "outcome",
          "completedAt",
          "validUntil",
          "nextDueAt",
          "nextDueBecause"
        }) {
      standing.data.putNull(field);
    }
    return standing;
  }

  StandingFixture completedAt(Instant at) {
    data.put("outcome", "COMPLETED").put("completedAt", at.toString());
    return this;
  }

  StandingFixture incomplete() {
    data.put("outcome", "INCOMPLETE");
    return notCurrent("INCOMPLETE");
  }

  StandingFixture overdue() {
    return notCurrent("OVERDUE");
  }

  StandingFixture overtakenBy(String trigger) {
    data.put("overtakenBy", trigger).put("nextDueBecause", trigger);
    return notCurrent("OVERTAKEN");
  }

  StandingFixture at(String level) {
    data.put("level", level);
    return this;
  }

  private StandingFixture notCurrent(String because) {
    data.put("current", false).put("notCurrentBecause", because).put("gate", "SHUT");
    return this;
  }

  ObjectNode data() {
    return data;
  }

  void publish(long sequence) {
    OtherServices.publish(OtherServices.STANDING, of, sequence, data);
  }
}
