package dev.hearth.safety.assessment;

import dev.hearth.safety.instrument.Cluster;
import dev.hearth.safety.instrument.Condition;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.instrument.Item.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The items that an assessment asks, each with its answer. An item that another answer rules out is
 * not among them, unless it was put all the same: what she said of it counts. While that other
 * question has not been put, nothing is ruled out yet, because what was not asked is not safe; for
 * the same reason an answer rules out nothing that a lighter one would call for.
 */
final class Answered {
  private final Instrument instrument;
  private final boolean externalFactors;
  private final Map<String, Answer> answers;
  private final Map<String, Boolean> ruledOut = new HashMap<>();
  private final List<Item> items;

  Answered(Instrument instrument, boolean externalFactors, Map<String, Answer> answers) {
    this.instrument = instrument;
    this.externalFactors = externalFactors;
    this.answers = answers;
    this.items =
        instrument.asked(externalFactors).stream().filter(item -> !isRuledOut(item)).toList();
  }

  List<Item> items() {
    return items;
  }

  List<String> ids(Predicate<Item> which) {
    return items.stream().filter(which).map(Item::id).toList();
  }

  /** The answer to an item; one without an answer was not asked. */
  Answer to(Item item) {
    return answers.getOrDefault(item.id(), Answer.NOT_ASKED_YET);
  }

  boolean wasAsked(Item item) {
    return to(item).wasAsked();
  }

  int weight(Item item) {
    return item.weight(to(item).values());
  }

  /** The options named, as they are said in a sentence. */
  String said(Item item) {
    return String.join(" and ", to(item).values());
  }

  boolean holds(Cluster.Term term) {
    return items.stream()
        .anyMatch(item -> item.id().equals(term.item()) && to(item).says(term.value()));
  }

  private boolean isRuledOut(Item item) {
    Boolean known = ruledOut.get(item.id());
    if (known != null) {
      return known;
    }
    boolean out = !wasAsked(item) && item.enableWhen().stream().anyMatch(this::cannotHold);
    ruledOut.put(item.id(), out);
    return out;
  }

  private boolean cannotHold(Condition condition) {
    @Nullable Item other = instrument.item(condition.item());
    if (other == null || (other.external() && !externalFactors) || isRuledOut(other)) {
      return true;
    }
    Answer answer = to(other);
    return switch (answer.state()) {
      case NOT_ASKED_YET, UNKNOWN -> false;
      case CHOSE_NOT_TO_SAY -> true;
      case ANSWERED ->
          !condition.holds(answer.values())
              && other.options().stream()
                  .filter(option -> condition.holds(List.of(option.value())))
                  .noneMatch(option -> isLighter(other, option, answer));
    };
  }

  private boolean isLighter(Item item, Option option, Answer answer) {
    int weight = item.weight(answer.values());
    int floor = floor(item, answer.values());
    int itsFloor = floor(item, List.of(option.value()));
    return option.weight() <= weight
        && itsFloor <= floor
        && (option.weight() < weight || itsFloor < floor);
  }

  private int floor(Item item, List<String> values) {
    return item.critical().stream()
        .filter(critical -> values.contains(critical.when()))
        .mapToInt(critical -> instrument.level(critical.floor()).rank())
        .max()
        .orElse(-1);
  }
}
