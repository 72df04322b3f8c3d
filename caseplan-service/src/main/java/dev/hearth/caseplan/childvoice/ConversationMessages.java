package dev.hearth.caseplan.childvoice;

import static dev.hearth.caseplan.childvoice.VoiceMessages.isSaid;
import static dev.hearth.caseplan.childvoice.VoiceMessages.micros;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.OurWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of conversations with a child over REST, and what is answered. */
final class ConversationMessages {
  private ConversationMessages() {}

  /**
   * A conversation with a child, planned or held.
   *
   * @param at when it is to be, or was
   * @param agencyId the agency that holds it, under an id of the callers' choice where Hearth does
   *     not know it; the caller's own when left out
   * @param eventReference what it is about: an id that says nothing by itself, the same for every
   *     conversation about the same event
   * @param jointPlanOrSummary whether those who talk with the child have planned together or shared
   *     a summary, so that the child tells it once
   * @param held what came of it, once it was held
   */
  record PutConversation(
      @NotNull ConversationState state,
      @NotNull Instant at,
      @Nullable UUID agencyId,
      @Nullable @Size(max = 200) String agencyName,
      @Nullable UUID eventReference,
      @Nullable Asked jointPlanOrSummary,
      @Nullable @Valid HeldConversation held) {
    // Validation names a missing field afterwards.
    @SuppressWarnings("NullAway")
    PutConversation {
      at = micros(at);
    }

    OurWords ourWords() {
      return held == null ? new OurWords() : held.ourWords();
    }
  }

  /**
   * What came of a conversation.
   *
   * @param present who was there, in words
   * @param record who said what, in the child's words where that is possible
   */
  record HeldConversation(
      @Nullable @Size(max = 500) String present,
      boolean confidentialityExplained,
      @Nullable PhysicalContact physicalContact,
      @Nullable @Valid @Size(max = 200) List<@NotNull Said> record,
      @Nullable @Valid ChildSignature signature,
      @Nullable @Valid OfferedChoice choice,
      @Nullable @Valid SharedWithChild shared) {

    boolean hasRecord() {
      return record != null && record.stream().anyMatch(each -> isSaid(each.words()));
    }

    SignatureState signatureState() {
      return signature == null ? SignatureState.NOT_ASKED : signature.state();
    }

    OurWords ourWords() {
      OurWords ours = new OurWords();
      List<Said> all = record == null ? List.of() : record;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).whoSaid().isOneOfUs()) {
          ours.and("held.record[" + i + "].words", all.get(i).words());
        }
      }
      return ours;
    }

    boolean offeredAChoice() {
      return choice != null && choice.offered() != null && !choice.offered().isEmpty();
    }
  }

  record Said(@NotNull WhoSaid whoSaid, @NotNull @Size(max = 4000) String words) {}

  /** Whether the child signed the record, when and how: a name, a drawing, a mark. */
  record ChildSignature(
      @NotNull SignatureState state, @Nullable Instant at, @Nullable @Size(max = 500) String how) {
    ChildSignature {
      at = micros(at);
    }
  }

  /** What was put to the child to choose from, and what the child chose. */
  record OfferedChoice(
      @Nullable @Size(max = 20) List<@NotNull @Size(max = 500) String> offered,
      @Nullable @Size(max = 2000) String chose) {}

  /** What was shown to the child; which plan of the case, if it was one. */
  record SharedWithChild(
      @Nullable UUID planId,
      @Nullable @Size(max = 2000) String what,
      @Nullable @Size(max = 2000) String how) {}

  /** What the practice rules say of what has been kept. */
  record KeptForChild(List<FindingAnswer> findings) {}

  /** A conversation as it is known now; absent content means that the case was erased. */
  record ConversationAnswer(
      UUID id,
      UUID childId,
      ConversationState state,
      Instant at,
      @Nullable PutConversation conversation,
      Instant writtenAt,
      String writtenBy) {}

  /** A line of the list of a child's conversations: no words. */
  record ConversationLine(
      UUID id,
      ConversationState state,
      Instant at,
      UUID agencyId,
      @Nullable UUID eventReference,
      SignatureState signature) {}

  /** A conversation as somebody wrote it once. */
  record ConversationVersion(
      long version, Instant madeAt, String madeBy, @Nullable PutConversation conversation) {}
}
