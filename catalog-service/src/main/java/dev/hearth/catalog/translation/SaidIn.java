package dev.hearth.catalog.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays an entry's translated texts over its English ones. */
final class SaidIn {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNSTATED = "unstated";
  // Inside these, only one text of each element is translated.
  private static final Map<String, String> TEXT_OF_ELEMENT =
      Map.of("evidence", "statement", "phases", "name");
  private static final List<String> TEXTS =
      List.of(
          "name",
          "aliases",
          "kindNote",
          "buildingBlocksBasis",
          "ageNote",
          "entryConditions",
          "maltreatmentNote",
          "recipientNote",
          "formatsBasis",
          "sessionsNote",
          "durationNote",
          "frequency",
          "setting",
          "staff",
          "components",
          "phases",
          "aims",
          "indications",
          "prerequisites",
          "contraindications",
          "safetyGateBasis",
          "jurisdictionBasis",
          "evidence",
          "externalFacts",
          "disagreements");

  private SaidIn() {}

  /**
   * An entry's content with its translated texts in place.
   *
   * @param inEnglish the fields whose texts are still English, in the entry's order
   */
  record Content(String text, List<String> inEnglish) {}

  /** Lays the texts over the content of the version they were published for. */
  static Content over(String english, String texts) {
    ObjectNode content = object(english);
    ObjectNode translated = object(texts);
    translated.properties().forEach(text -> put(content, text.getKey(), text.getValue()));
    List<String> inEnglish =
        TEXTS.stream().filter(field -> says(content.get(field)) && !translated.has(field)).toList();
    return new Content(content.toString(), inEnglish);
  }

  /**
   * Refuses texts that do not fit the entry.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with each field that translates what
   *     the entry does not say, or that is a list of another length, or that holds U+0000
   */
  static void requireFit(String english, ObjectNode texts) {
    ObjectNode content = object(english);
    List<FieldProblem> wrong = new ArrayList<>();
    texts
        .properties()
        .forEach(
            text -> {
              JsonNode original = content.get(text.getKey());
              if (hasNull(text.getValue())) {
                wrong.add(
                    new FieldProblem(text.getKey(), "must be text without the character U+0000"));
              } else if (!says(original) && !text.getKey().equals("aliases")) {
                wrong.add(new FieldProblem(text.getKey(), "must be left out: the entry has none"));
              } else if (original.isArray()
                  && !text.getKey().equals("aliases")
                  && original.size() != text.getValue().size()) {
                wrong.add(
                    new FieldProblem(
                        text.getKey(), "must have as many texts as the entry, " + original.size()));
              }
            });
    if (texts.isEmpty()) {
      wrong.add(new FieldProblem("name", "must not be left out where nothing else is translated"));
    }
    if (!wrong.isEmpty()) {
      throw Problems.badFields(wrong);
    }
  }

  private static void put(ObjectNode content, String field, JsonNode translated) {
    String inside = TEXT_OF_ELEMENT.get(field);
    if (inside == null) {
      content.set(field, translated);
      return;
    }
    ArrayNode elements = (ArrayNode) content.get(field);
    for (int i = 0; i < elements.size(); i++) {
      ((ObjectNode) elements.get(i)).set(inside, TextNode.valueOf(translated.get(i).asText()));
    }
  }

  // PostgreSQL cannot keep it.
  private static boolean hasNull(JsonNode text) {
    for (JsonNode element : text) {
      if (hasNull(element)) {
        return true;
      }
    }
    return text.asText().indexOf('\0') >= 0;
  }

  private static boolean says(@Nullable JsonNode value) {
    return value != null
        && !value.isNull()
        && !(value.isArray() && value.isEmpty())
        && !UNSTATED.equals(value.asText());
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds what is no JSON", e);
    }
  }
}
