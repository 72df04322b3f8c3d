package dev.hearth.safety.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Seals answers and reasons with the case's key, and opens them again. */
@Singleton
class SealedAnswers {
  private static final String ANSWERS = "assessment.answers";
  private static final String REASON = "assessment.judgement-reason";

  private final PersonalData personalData;
  private final ObjectMapper json;

  SealedAnswers(PersonalData personalData, ObjectMapper json) {
    this.personalData = personalData;
    this.json = json;
  }

  byte[] seal(UUID caseId, Map<String, Answer> answers) {
    try {
      return personalData.seal(caseId, ANSWERS, json.writeValueAsString(answers));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers could not be written", e);
    }
  }

  /** The answers so far; empty when the case was erased. */
  Optional<Map<String, Answer>> open(Assessment assessment) {
    byte[] kept = assessment.sealedAnswers();
    return kept == null
        ? Optional.of(new TreeMap<>())
        : personalData.open(assessment.caseId(), ANSWERS, kept).map(this::parse);
  }

  byte[] sealReason(UUID caseId, String reason) {
    return personalData.seal(caseId, REASON, reason);
  }

  Optional<String> openReason(Assessment assessment) {
    return Optional.ofNullable(assessment.sealedJudgementReason())
        .flatMap(kept -> personalData.open(assessment.caseId(), REASON, kept));
  }

  private Map<String, Answer> parse(String text) {
    try {
      return new TreeMap<>(json.readValue(text, new TypeReference<Map<String, Answer>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept answers are not readable", e);
    }
  }
}
