package dev.hearth.guidance.review;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Acknowledged;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.review.Decision.SignedOff;
import dev.hearth.guidance.review.Decision.VoidSignOff;
import dev.hearth.guidance.review.Decision.WhyVoid;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what was answered against what was found, one finding after the other. */
final class Judgement {

  private final Collection<Acknowledgement> acknowledgements;
  private final Collection<SignOff> signOffs;
  private final Set<Role> roles;
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<SignedOff> signedOff = new ArrayList<>();
  private final List<Finding> blocking = new ArrayList<>();
  private final List<Finding> toAcknowledge = new ArrayList<>();
  private final List<VoidSignOff> voidSignOffs = new ArrayList<>();

  Judgement(
      Collection<Acknowledgement> acknowledgements, Collection<SignOff> signOffs, Set<Role> roles) {
    this.acknowledgements = acknowledgements;
    this.signOffs = signOffs;
    this.roles = roles;
  }

  Decision over(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.blocks()) {
        weighBlocking(finding);
      } else if (finding.needsAcknowledgement()) {
        weighWarning(finding);
      }
    }
    return blocking.isEmpty() && toAcknowledge.isEmpty()
        ? new Accepted(acknowledged, signedOff)
        : new Refused(blocking, toAcknowledge, voidSignOffs);
  }

  private void weighBlocking(Finding finding) {
    for (SignOff signOff : signOffs) {
      if (signOff.answers(finding)) {
        Optional<WhyVoid> whyVoid = whyVoid(finding, signOff);
        if (whyVoid.isEmpty()) {
          Finding lowered =
              finding.withSeverity(Severity.WARN).withFact("signedOffBy", Role.SUPERVISOR);
          signedOff.add(new SignedOff(lowered, signOff.reason()));
          return;
        }
        voidSignOffs.add(new VoidSignOff(signOff, whyVoid.get()));
      }
    }
    blocking.add(finding);
  }

  private Optional<WhyVoid> whyVoid(Finding finding, SignOff signOff) {
    if (!finding.overridable()) {
      return Optional.of(WhyVoid.NOT_OVERRIDABLE);
    }
    if (!roles.contains(Role.SUPERVISOR)) {
      return Optional.of(WhyVoid.NOT_A_SUPERVISOR);
    }
    return signOff.reason().isGiven() ? Optional.empty() : Optional.of(WhyVoid.NO_REASON);
  }

  private void weighWarning(Finding finding) {
    acknowledgements.stream()
        .filter(each -> each.answers(finding) && each.reason().isGiven())
        .findFirst()
        .ifPresentOrElse(
            each -> acknowledged.add(new Acknowledged(finding, each.reason())),
            () -> toAcknowledge.add(finding));
  }
}
