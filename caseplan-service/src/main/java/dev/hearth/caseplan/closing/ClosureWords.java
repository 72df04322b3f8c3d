package dev.hearth.caseplan.closing;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.WrittenReason;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Free text of closures, sealed under the case's key. */
@ApplicationScoped
class ClosureWords {
  static final String WAY_BACK = "closure.wayBack";
  static final String ENGAGEMENT = "closure.engagementNote";
  static final String REOPENING = "closure.reopeningReason";
  private static final String RULE_ANSWER = "closure.ruleAnswer.reason";

  private final ClosureRepository repository;
  private final PersonalData personalData;

  ClosureWords(ClosureRepository repository, PersonalData personalData) {
    this.repository = repository;
    this.personalData = personalData;
  }

  byte[] sealText(UUID caseId, String field, String text) {
    return personalData.seal(caseId, field, text);
  }

  byte @Nullable [] seal(UUID caseId, String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : sealText(caseId, field, text);
  }

  @Nullable String open(UUID caseId, String field, byte @Nullable [] sealed) {
    return sealed == null ? null : personalData.open(caseId, field, sealed).orElse(null);
  }

  /** Keeps the reasons for which the case was closed although a rule spoke against it. */
  void keep(CaseClosure closure, Accepted accepted) {
    accepted
        .acknowledged()
        .forEach(each -> keep(closure, each.finding(), "ACKNOWLEDGEMENT", each.reason()));
    accepted.signedOff().forEach(each -> keep(closure, each.finding(), "OVERRIDE", each.reason()));
  }

  private void keep(CaseClosure closure, Finding finding, String kind, WrittenReason reason) {
    repository.add(
        new ClosureRuleAnswer(
            closure,
            finding.ruleCode(),
            finding.subject().ref(),
            kind,
            sealText(closure.caseId(), RULE_ANSWER, reason.text())));
  }
}
