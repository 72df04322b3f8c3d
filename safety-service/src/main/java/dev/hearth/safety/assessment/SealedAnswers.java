package dev.hearth.safety.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was said in an assessment with the case's key, and opens it again. Each seal names its
 * assessment, so that nothing opens in another one's place.
 */
@Singleton
class SealedAnswers {
  private static final String ANSWERS = "answers";
  private static final String REASON = "judgement-reason";
  private static final String HER_WORDS = "feels-safe-enough-to-start";

  private final PersonalData personalData;
  private final ObjectMapper json;

  SealedAnswers(PersonalData personalData, ObjectMapper json) {
    this.personalData = personalData;
    this.json = json;
  }

  byte[] seal(Assessment assessment, Map<String, Answer> answers) {
    try {
      return seal(assessment, ANSWERS, json.writeValueAsString(answers));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers could not be written", e);
    }
  }

  /** The answers so far; empty when the case was erased. */
  Optional<Map<String, Answer>> open(Assessment assessment) {
    byte[] kept = assessment.sealedAnswers();
    return kept == null
        ? Optional.of(new TreeMap<>())
        : open(assessment, ANSWERS, kept).map(this::parse);
  }

  byte @Nullable [] sealReason(Assessment assessment, @Nullable String reason) {
    return reason == null ? null : seal(assessment, REASON, reason);
  }

  Optional<String> openReason(Assessment assessment) {
    return Optional.ofNullable(assessment.sealedJudgementReason())
        .flatMap(kept -> open(assessment, REASON, kept));
  }

  byte @Nullable [] sealHerWords(Assessment assessment, @Nullable String words) {
    return words == null ? null : seal(assessment, HER_WORDS, words);
  }

  Optional<String> openHerWords(Assessment assessment) {
    return Optional.ofNullable(assessment.sealedFeelsSafeWords())
        .flatMap(kept -> open(assessment, HER_WORDS, kept));
  }

  private byte[] seal(Assessment assessment, String field, String text) {
    return personalData.seal(assessment.caseId(), field(assessment, field), text);
  }

  private Optional<String> open(Assessment assessment, String field, byte[] kept) {
    return personalData.open(assessment.caseId(), field(assessment, field), kept);
  }

  private static String field(Assessment assessment, String field) {
    return "assessment/" + assessment.id() + "/" + field;
  }

  private Map<String, Answer> parse(String text) {
    try {
      return new TreeMap<>(json.readValue(text, new TypeReference<Map<String, Answer>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept answers are not readable", e);
    }
  }
}
