package dev.hearth.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.editing.DraftMessages.PutDraft;
import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.intervention.EntryShape;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.List;
import java.util.Objects;

/** The content of a draft, of which only the code must be there. */
final class DraftContent {
  private DraftContent() {}

  /** What was sent; refused with 400 and every field that cannot be read. */
  static JsonNode readable(PutDraft said) {
    JsonNode content = Objects.requireNonNull(said.content());
    if (!content.isObject()) {
      throw Problems.badField("content", "must be an object with the fields of an entry");
    }
    List<FieldProblem> faults = EntryShape.faults(content);
    if (!faults.isEmpty()) {
      throw Problems.badFields(inContent(faults));
    }
    return content;
  }

  static String code(JsonNode content) {
    String code = content.path("code").asText("");
    if (!Code.isCode(code)) {
      throw Problems.badField("content.code", "must be given: " + Code.ASKED);
    }
    return code;
  }

  static List<FieldProblem> inContent(List<FieldProblem> faults) {
    return faults.stream()
        .map(fault -> new FieldProblem("content." + fault.field(), fault.message()))
        .toList();
  }
}
