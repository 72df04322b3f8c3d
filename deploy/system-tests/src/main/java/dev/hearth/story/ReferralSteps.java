package dev.hearth.story;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a worker does to refer a mother to another agency. */
final class ReferralSteps {
  private final URI caseplan;
  private final Person worker;
  private final Family family;

  ReferralSteps(URI caseplan, Person worker, Family family) {
    this.caseplan = caseplan;
    this.worker = worker;
    this.family = family;
  }

  /** Her consent. */
  void release(UUID receiver) {
    worker
        .create(
            caseplan,
            "/v1/releases/" + family.releaseId,
            Map.of(
                "caseId",
                family.caseId,
                "receivingAgencyId",
                receiver,
                "covers",
                List.of("NAME", "SUMMARY"),
                "purpose",
                "So that she need not tell it again",
                "howGiven",
                "SPOKEN",
                "validUntil",
                Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString(),
                "givenByHer",
                true))
        .mustBe(201);
  }

  /** Drafts the referral of the therapy, and sends it with a reason for each warning. */
  JudgedStep send(UUID receiver) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("serviceOffer", "Weekly talks with a counsellor she can choose, a creche");
    draft.put("expectedBenefit", "Nights that are easier to bear");
    draft.put("summary", "The nights are hard since spring");
    return send(receiver, draft, Reasons::of);
  }

  /** The same, in these words and for these reasons. */
  JudgedStep send(UUID receiver, Map<String, ?> words, UnaryOperator<String> reasons) {
    Map<String, Object> draft = new HashMap<>(words);
    draft.put("planId", family.planId);
    draft.put("itemId", family.therapy);
    draft.put("releaseId", family.releaseId);
    draft.put("receivingAgencyId", receiver);
    draft.put("practitionerKnowsService", "YES");
    draft.put(
        "sharedWithHerAt",
        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString());
    draft.put("readiness", "READY");
    draft.put("readinessSaidBy", "MOTHER");
    String path = "/v1/referrals/" + family.referralId;
    String etag = worker.create(caseplan, path, draft).mustBe(201).etag();
    return JudgedStep.take(
            Map.of(), reasons, body -> worker.post(caseplan, path + "/sending", etag, body))
        .mustBe(204);
  }
}
