package dev.hearth.safety.assessment;

import dev.hearth.guidance.situation.TrustState;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Item;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param value the option chosen; only with ANSWERED
 * @param values in place of value where several may be named
 * @param trustState how far trust had grown when it was put, where another than at the start
 * @param raisedByHer whether she spoke of it herself
 */
@Schema(name = "AnswerRequest")
record AnswerRequest(
    @NotNull AnswerState state,
    @Nullable String value,
    @Nullable List<@Nullable String> values,
    @Nullable WhoSaid saidBy,
    @Nullable TrustState trustState,
    @Nullable Boolean raisedByHer) {

  /** What is wrong with it as an answer to this item. */
  Optional<FieldProblem> problemFor(Item item) {
    if (state == null) {
      return problem(item, "state", "must be sent");
    }
    if (value != null && values != null) {
      return problem(item, "values", "must not be sent together with value");
    }
    String field = values == null ? "value" : "values";
    List<String> named = named();
    if (state != AnswerState.ANSWERED) {
      return named.isEmpty()
          ? Optional.empty()
          : problem(item, field, "must be left out unless state is ANSWERED");
    }
    if (named.isEmpty()) {
      return problem(item, field, "must name an option when state is ANSWERED");
    }
    if (named.size() > 1 && !item.takesMoreThanOne()) {
      return problem(item, field, "must name one option only");
    }
    if (!named.stream().allMatch(item::has)) {
      return problem(
          item,
          field,
          "must be one of "
              + String.join(", ", item.options().stream().map(o -> o.value()).toList()));
    }
    return Optional.empty();
  }

  Answer answer() {
    return new Answer(state, named(), saidBy, trustState, Boolean.TRUE.equals(raisedByHer));
  }

  private List<String> named() {
    return Stream.concat(
            Stream.ofNullable(value), values == null ? Stream.empty() : values.stream())
        .map(named -> named == null ? "" : named)
        .distinct()
        .toList();
  }

  private static Optional<FieldProblem> problem(Item item, String field, String message) {
    return Optional.of(new FieldProblem(item.id() + "." + field, message));
  }
}
