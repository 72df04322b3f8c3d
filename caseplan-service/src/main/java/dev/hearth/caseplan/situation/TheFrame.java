package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.Context;
import dev.hearth.guidance.situation.TrustState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan rests on apart from its items and goals, as the rules see it. */
final class TheFrame {
  private TheFrame() {}

  static PlanFrame of(FamilyFacts.Facts family) {
    FamilyFacts.Worker worker = family.worker();
    return new PlanFrame(
        Codes.same(Context.class, family.context()),
        List.of(),
        worker.removalFearAddressed(),
        atStartOf(worker.therapeuticNeedsAssessmentCompletedOn()),
        atStartOf(worker.lastPeerReviewOn()),
        Codes.same(TrustState.class, worker.trustState()));
  }

  private static @Nullable Instant atStartOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
