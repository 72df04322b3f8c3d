package dev.hearth.caseplan.childvoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked of a child's voice over REST, and what is answered. */
final class VoiceMessages {
  private VoiceMessages() {}

  /**
   * What is known of a child beside single conversations. It stands for all of it: what is left out
   * is not known.
   *
   * @param aboutTouch what the child has said about being touched
   */
  record ChildProfile(
      @Nullable @Valid ChildCommunication communication,
      @Nullable @Valid ConfidentialityTold confidentiality,
      @Nullable @Size(max = 2000) String aboutTouch,
      @Nullable @Valid ReachingEachOther reaching,
      @Nullable @Valid PlanSharing sharing) {

    /** Of two records of a child: where the one that stays says nothing, the other speaks. */
    ChildProfile and(ChildProfile merged) {
      return new ChildProfile(
          communication == null ? merged.communication : communication.and(merged.communication),
          later(confidentiality, merged.confidentiality, ConfidentialityTold::explainedAt),
          either(aboutTouch, merged.aboutTouch),
          reaching == null ? merged.reaching : reaching.and(merged.reaching),
          later(sharing, merged.sharing, PlanSharing::sharedAt));
    }

    /**
     * What is new beside a merged record of the child: what only repeats that record's words stays
     * there, so that two children merged by mistake can be taken apart again.
     *
     * @param own what the record that stays said before
     */
    ChildProfile beside(ChildProfile merged, ChildProfile own) {
      ChildProfile shown = own.and(merged);
      return new ChildProfile(
          communication == null
              ? null
              : communication.beside(merged.communication, shown.communication, own.communication),
          unlessRepeated(
              confidentiality, merged.confidentiality, shown.confidentiality, own.confidentiality),
          unlessRepeated(aboutTouch, merged.aboutTouch, shown.aboutTouch, own.aboutTouch),
          reaching == null ? null : reaching.beside(merged.reaching, shown.reaching, own.reaching),
          unlessRepeated(sharing, merged.sharing, shown.sharing, own.sharing));
    }
  }

  /**
   * The right way to communicate.
   *
   * @param method what works best: drawing, signs, face to face
   * @param needs what the child needs for it
   * @param interpreter which language, whom the child wants or does not want
   */
  record ChildCommunication(
      @Nullable @Size(max = 2000) String method,
      @Nullable @Size(max = 2000) String needs,
      @Nullable @Size(max = 2000) String interpreter) {
    ChildCommunication and(@Nullable ChildCommunication merged) {
      return merged == null
          ? this
          : new ChildCommunication(
              either(method, merged.method),
              either(needs, merged.needs),
              either(interpreter, merged.interpreter));
    }

    ChildCommunication beside(
        @Nullable ChildCommunication merged,
        @Nullable ChildCommunication shown,
        @Nullable ChildCommunication own) {
      if (merged == null || shown == null) {
        return this;
      }
      ChildCommunication said = own == null ? new ChildCommunication(null, null, null) : own;
      return new ChildCommunication(
          unlessRepeated(method, merged.method, shown.method, said.method),
          unlessRepeated(needs, merged.needs, shown.needs, said.needs),
          unlessRepeated(interpreter, merged.interpreter, shown.interpreter, said.interpreter));
    }
  }

  /** When and how the child was told what may have to be passed on, and to whom. */
  record ConfidentialityTold(
      @Nullable Instant explainedAt, @Nullable @Size(max = 2000) String how) {
    ConfidentialityTold {
      explainedAt = micros(explainedAt);
    }
  }

  /** How worker and child reach each other. */
  record ReachingEachOther(
      @Nullable Asked knowsHowToReachWorker,
      @Nullable Asked safeContactChecked,
      @Nullable @Size(max = 2000) String how) {
    ReachingEachOther and(@Nullable ReachingEachOther merged) {
      return merged == null
          ? this
          : new ReachingEachOther(
              Asked.orNotAsked(knowsHowToReachWorker)
                  .or(Asked.orNotAsked(merged.knowsHowToReachWorker)),
              Asked.orNotAsked(safeContactChecked).or(Asked.orNotAsked(merged.safeContactChecked)),
              either(how, merged.how));
    }

    ReachingEachOther beside(
        @Nullable ReachingEachOther merged,
        @Nullable ReachingEachOther shown,
        @Nullable ReachingEachOther own) {
      if (merged == null || shown == null) {
        return this;
      }
      ReachingEachOther said = own == null ? new ReachingEachOther(null, null, null) : own;
      return new ReachingEachOther(
          unlessRepeated(
              knowsHowToReachWorker,
              merged.knowsHowToReachWorker,
              shown.knowsHowToReachWorker,
              said.knowsHowToReachWorker),
          unlessRepeated(
              safeContactChecked,
              merged.safeContactChecked,
              shown.safeContactChecked,
              said.safeContactChecked),
          unlessRepeated(how, merged.how, shown.how, said.how));
    }
  }

  /**
   * Plans and reports shared with the child.
   *
   * @param planId which plan of the case it was, if it was one
   * @param reasonNotShared why they are not
   */
  record PlanSharing(
      @Nullable UUID planId,
      @Nullable Instant sharedAt,
      @Nullable @Size(max = 2000) String how,
      @Nullable @Size(max = 2000) String reasonNotShared) {
    PlanSharing {
      sharedAt = micros(sharedAt);
    }
  }

  /**
   * A child's voice: the ten principles in their order, and the profile they partly rest on.
   *
   * @param ageInMonths absent while the birth date is not known
   * @param profile absent while nothing was written, and when the case was erased
   */
  record VoiceAnswer(
      UUID childId,
      @Nullable Integer ageInMonths,
      List<PrincipleAnswer> principles,
      @Nullable ChildProfile profile,
      @Nullable Instant writtenAt,
      @Nullable String writtenBy) {}

  /** How far a principle is kept, and what says so. */
  record PrincipleAnswer(
      Principle principle, String rule, PrincipleState state, List<RestsOn> restsOn) {}

  /** What a principle's state rests on. */
  record RestsOn(Evidence source, UUID id, @Nullable Instant at) {}

  /** Where it is written. */
  enum Evidence {
    PROFILE,
    CONVERSATION,
    DECISION,
    CARER
  }

  /**
   * A profile as somebody wrote it once; absent when the case was erased.
   *
   * @param recordId the record of the child that it was written of: this one, or one merged into it
   */
  record ChildProfileVersion(
      UUID recordId, long version, Instant madeAt, String madeBy, @Nullable ChildProfile profile) {}

  static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  static boolean isLater(@Nullable Instant one, @Nullable Instant than) {
    return one != null && (than == null || one.isAfter(than));
  }

  private static @Nullable String either(@Nullable String stays, @Nullable String merged) {
    return isSaid(stays) ? stays : merged;
  }

  /** What was shown because the merged record says it, and is sent back as it was, is not new. */
  private static <T> @Nullable T unlessRepeated(
      @Nullable T told, @Nullable T merged, @Nullable T shown, @Nullable T own) {
    return Objects.equals(told, shown) && Objects.equals(told, merged) ? own : told;
  }

  private static <T> @Nullable T later(
      @Nullable T stays, @Nullable T merged, Function<T, @Nullable Instant> when) {
    if (stays == null || merged == null) {
      return stays == null ? merged : stays;
    }
    return isLater(when.apply(merged), when.apply(stays)) ? merged : stays;
  }

  static @Nullable Instant micros(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }
}
