package dev.hearth.caseplan.person;

import dev.hearth.caseplan.answer.YesNo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of the mother, or of the primary carer with whom the plan is made.
 *
 * @param pregnantSince the day the weeks of a pregnancy are counted from; null when nobody said
 *     that she is pregnant
 */
public record MotherFacts(
    YesNo refugee,
    YesNo outsideOwnCommunity,
    YesNo firstChild,
    YesNo lowEducation,
    YesNo ptsdComplaints,
    @Nullable LocalDate pregnantSince) {
  /** No pregnancy is longer; whoever noted it has not heard of the birth yet. */
  static final int MOST_WEEKS = 44;

  static final MotherFacts NOT_ASKED =
      new MotherFacts(
          YesNo.NOT_ASKED,
          YesNo.NOT_ASKED,
          YesNo.NOT_ASKED,
          YesNo.NOT_ASKED,
          YesNo.NOT_ASKED,
          null);

  /** How many weeks pregnant she is on this day; null when she is not, as far as anybody knows. */
  public @Nullable Integer pregnantWeeks(LocalDate today) {
    if (pregnantSince == null) {
      return null;
    }
    long weeks = ChronoUnit.WEEKS.between(pregnantSince, today);
    return weeks > MOST_WEEKS ? null : Integer.valueOf(Math.toIntExact(weeks));
  }

  MotherFacts and(MotherFacts other) {
    return new MotherFacts(
        refugee.or(other.refugee),
        outsideOwnCommunity.or(other.outsideOwnCommunity),
        firstChild.or(other.firstChild),
        lowEducation.or(other.lowEducation),
        ptsdComplaints.or(other.ptsdComplaints),
        pregnantSince == null ? other.pregnantSince : pregnantSince);
  }
}
