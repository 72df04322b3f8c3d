package dev.hearth.guidance.review;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Transition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all rules found at one transition, in the order in which it is shown. A rule and a subject
 * name one finding, so that an answer to it cannot be taken for an answer to another.
 */
public record Review(Transition transition, List<Finding> findings) {

  public Review {
    Set<String> named = new HashSet<>();
    for (Finding finding : findings) {
      if (!named.add(finding.ruleCode() + " " + finding.subject().ref())) {
        throw new IllegalArgumentException(
            finding.ruleCode() + " says two things of " + finding.subject().ref());
      }
    }
    findings = findings.stream().sorted(OrderOfDisplay.STRONGEST_FIRST).toList();
  }

  /** What is broken or not known, in the order in which it is shown. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::isOpen).toList();
  }

  /** What refuses the transition unless a supervisor may and does sign it off. */
  public List<Finding> blocking() {
    return findings.stream().filter(Finding::blocks).toList();
  }

  /** What lets the transition through only with a written reason. */
  public List<Finding> warnings() {
    return findings.stream().filter(Finding::needsAcknowledgement).toList();
  }

  /**
   * Whether the transition may go through. Every warning needs an acknowledgement of its own; a
   * blocking finding yields only where it is overridable, to a supervisor, with a reason; that
   * sign-off is its acknowledgement too. Answers to findings that are not there count for nothing.
   *
   * @param roles the roles of whoever takes the step
   */
  public Decision decide(
      Collection<Acknowledgement> acknowledgements, Collection<SignOff> signOffs, Set<Role> roles) {
    return new Judgement(acknowledgements, signOffs, roles).over(findings);
  }
}
