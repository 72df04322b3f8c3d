package dev.hearth.safety.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.encryption.SealedDocuments;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was said in an assessment with the case's key, and opens it again. Each seal names its
 * assessment, so that nothing opens in another one's place; those of the oldest ones name the field
 * alone.
 */
@Singleton
class SealedAnswers {
  private static final String ANSWERS = "answers";
  private static final String REASON = "judgement-reason";
  private static final String HER_WORDS = "feels-safe-enough-to-start";
  private static final TypeReference<Map<String, Answer>> BY_ITEM = new TypeReference<>() {};

  private final SealedDocuments documents;
  private final PersonalData texts;

  SealedAnswers(SealedDocuments documents, PersonalData texts) {
    this.documents = documents;
    this.texts = texts;
  }

  byte[] seal(Assessment assessment, Map<String, Answer> answers) {
    return documents.seal(assessment.caseId(), place(assessment, ANSWERS), answers);
  }

  /** The answers so far; empty when the case was erased. */
  Optional<Map<String, Answer>> open(Assessment assessment) {
    byte[] kept = assessment.sealedAnswers();
    return kept == null
        ? Optional.of(new TreeMap<>())
        : documents
            .open(assessment.caseId(), place(assessment, ANSWERS), kept, BY_ITEM)
            .map(TreeMap::new);
  }

  byte @Nullable [] sealReason(Assessment assessment, @Nullable String reason) {
    return seal(assessment, place(assessment, REASON), reason);
  }

  Optional<String> openReason(Assessment assessment) {
    return open(assessment, place(assessment, REASON), assessment.sealedJudgementReason());
  }

  byte @Nullable [] sealHerWords(Assessment assessment, @Nullable String words) {
    return seal(assessment, placeInRow(assessment, HER_WORDS), words);
  }

  Optional<String> openHerWords(Assessment assessment) {
    return open(assessment, placeInRow(assessment, HER_WORDS), assessment.sealedFeelsSafeWords());
  }

  private byte @Nullable [] seal(Assessment assessment, String place, @Nullable String text) {
    return text == null ? null : texts.seal(assessment.caseId(), place, text);
  }

  private Optional<String> open(Assessment assessment, String place, byte @Nullable [] kept) {
    return kept == null ? Optional.empty() : texts.open(assessment.caseId(), place, kept);
  }

  private static String place(Assessment assessment, String part) {
    return assessment.sealedByField() ? "assessment." + part : placeInRow(assessment, part);
  }

  private static String placeInRow(Assessment assessment, String part) {
    return "assessment/" + assessment.id() + "/" + part;
  }
}
