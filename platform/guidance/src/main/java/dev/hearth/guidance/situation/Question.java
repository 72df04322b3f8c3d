package dev.hearth.guidance.situation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form, as far as the rules look at one.
 *
 * @param id its id in the form
 * @param asked whom it is put to
 * @param topic what it is about; null when nothing has to come before it
 * @param mandatory whether the form demands an answer; null when nobody knows
 * @param silences the silences that it takes; null when nobody knows
 * @param trust how far trust had grown when it was put, or is to be; null when nobody noted it
 * @param raisedByHer whether she spoke of it herself
 */
public record Question(
    String id,
    Addressee asked,
    @Nullable Topic topic,
    @Nullable Boolean mandatory,
    @Nullable Set<Silence> silences,
    @Nullable TrustState trust,
    boolean raisedByHer) {

  public Question {
    silences = silences == null ? null : Set.copyOf(silences);
  }

  /** A question to the mother of which nothing else is known. */
  public static Question toMother(String id) {
    return new Question(id, Addressee.MOTHER, null, null, null, null, false);
  }

  /** The same question, put to somebody else. */
  public Question putTo(Addressee other) {
    return new Question(id, other, topic, mandatory, silences, trust, raisedByHer);
  }

  /** The same question about this topic. */
  public Question about(@Nullable Topic what) {
    return new Question(id, asked, what, mandatory, silences, trust, raisedByHer);
  }

  /** The same question as the form has it. */
  public Question inAForm(boolean demandsAnAnswer, Set<Silence> takes) {
    return new Question(id, asked, topic, demandsAnAnswer, takes, trust, raisedByHer);
  }

  /** The same question, put when trust has grown so far. */
  public Question atTrust(@Nullable TrustState grown) {
    return new Question(id, asked, topic, mandatory, silences, grown, raisedByHer);
  }

  /** The same question, of which she spoke herself or did not. */
  public Question raisedByHer(boolean sheDid) {
    return new Question(id, asked, topic, mandatory, silences, trust, sheDid);
  }
}
