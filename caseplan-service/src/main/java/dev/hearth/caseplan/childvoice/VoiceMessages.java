package dev.hearth.caseplan.childvoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
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
      @Nullable @Valid PlanSharing sharing) {}

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
      @Nullable @Size(max = 2000) String interpreter) {}

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
      @Nullable @Size(max = 2000) String how) {}

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

  /** A profile as somebody wrote it once; absent when the case was erased. */
  record ChildProfileVersion(
      long version, Instant madeAt, String madeBy, @Nullable ChildProfile profile) {}

  static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  static @Nullable Instant micros(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }
}
