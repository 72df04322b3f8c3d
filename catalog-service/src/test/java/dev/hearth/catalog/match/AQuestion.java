package dev.hearth.catalog.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import org.jspecify.annotations.Nullable;

/** A question to the catalogue as it is sent; a test says what it is about. */
record AQuestion(ObjectNode json) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static AQuestion nothing() {
    return new AQuestion(JSON.createObjectNode());
  }

  /** Nothing is asked but that the mother cares. */
  static AQuestion ofAMother() {
    return nothing().caredForBy(WhoCares.MOTHER);
  }

  MatchQuestion question() {
    try {
      return JSON.treeToValue(json, MatchQuestion.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with a field, such as {@code mother.ageYears}, said or left out again. */
  AQuestion saying(String path, @Nullable Object value) {
    ObjectNode changed = json.deepCopy();
    String[] names = path.split("\\.", -1);
    ObjectNode at = changed;
    for (int i = 0; i < names.length - 1; i++) {
      JsonNode inner = at.get(names[i]);
      at = inner == null ? at.putObject(names[i]) : (ObjectNode) inner;
    }
    if (value == null) {
      at.remove(names[names.length - 1]);
    } else {
      at.set(names[names.length - 1], JSON.valueToTree(value));
    }
    return new AQuestion(changed);
  }

  AQuestion in(@Nullable String jurisdiction) {
    return saying("jurisdiction", jurisdiction);
  }

  AQuestion aged(@Nullable Integer months) {
    return saying("child.ageMonths", months);
  }

  AQuestion ofSex(@Nullable Sex sex) {
    return saying("child.sex", sex);
  }

  AQuestion unborn() {
    return saying("child.unborn", true);
  }

  AQuestion caredForBy(@Nullable WhoCares whoCares) {
    return saying("whoCares", whoCares);
  }

  AQuestion maltreated(MaltreatmentType... types) {
    return saying("maltreatmentTypes", types);
  }

  AQuestion inContexts(CaseContext... contexts) {
    return saying("contexts", contexts);
  }

  AQuestion with(Symptom... symptoms) {
    return saying("symptoms", symptoms);
  }

  /** Everything that VoorZorg asks for, but perhaps her age and her weeks. */
  AQuestion expecting(@Nullable Integer years, @Nullable Integer weeks) {
    return saying("mother.firstChild", Said.YES)
        .saying("mother.lowEducation", Said.YES)
        .saying("mother.ageYears", years)
        .saying("mother.weeksPregnant", weeks);
  }

  AQuestion gate(@Nullable GateState gate) {
    return saying("safetyGate", gate);
  }

  AQuestion needs(
      @Nullable NeedStatus housing, @Nullable NeedStatus food, @Nullable NeedStatus material) {
    return saying("needs.housing", housing)
        .saying("needs.food", food)
        .saying("needs.material", material);
  }

  AQuestion askedOfThePast(Status status) {
    return saying("pastHelp.status", status);
  }

  /** One more experience of help, told after the others. */
  AQuestion whoTold(
      @Nullable String code,
      @Nullable String classCode,
      @Nullable Effect effect,
      @Nullable String words) {
    AQuestion asked = saying("pastHelp.status", Status.RECORDED);
    ObjectNode experience =
        ((ObjectNode) asked.json().get("pastHelp")).withArray("experiences").addObject();
    if (effect != null) {
      experience.put("effect", effect.name());
    }
    if (code != null) {
      experience.put("interventionCode", code);
    }
    if (classCode != null) {
      experience.put("classCode", classCode);
    }
    if (words != null) {
      experience.put("words", words);
    }
    return asked;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
