package dev.hearth.safety.assessment;

import dev.hearth.safety.instrument.Cluster;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.instrument.Item.Option;
import java.util.stream.Stream;

/** Which of two answers to an item tells of more danger, by everything that the instrument says. */
final class Graver {
  private Graver() {}

  /**
   * Whether one weighs as much and sets as high a floor, alone and with others. Of two answers that
   * are the same by that, neither is the graver where other items wait for one of them: they lead
   * to other questions.
   */
  static boolean isAtLeastAsGrave(Instrument instrument, Item item, Option one, Option other) {
    boolean othersWaitForIt =
        instrument.items().stream()
            .flatMap(each -> each.enableWhen().stream())
            .anyMatch(condition -> condition.item().equals(item.id()));
    int floor = floor(instrument, item, one);
    int otherFloor = floor(instrument, item, other);
    boolean leadsElsewhere =
        othersWaitForIt && one.weight() == other.weight() && floor == otherFloor;
    return !leadsElsewhere
        && one.weight() >= other.weight()
        && floor >= otherFloor
        && clusters(instrument)
            .filter(term -> term.item().equals(item.id()))
            .noneMatch(term -> term.value().equals(other.value()) && one != other);
  }

  /** The same instrument in which every answer to this item weighs more. */
  static Instrument withMoreWeight(Instrument instrument, String id) {
    return Generated.with(
        instrument,
        instrument.items().stream()
            .map(item -> item.id().equals(id) ? heavier(item) : item)
            .toList());
  }

  private static Item heavier(Item item) {
    return new Item(
        item.id(),
        item.text(),
        item.type(),
        item.required(),
        item.options().stream()
            .map(each -> new Option(each.value(), each.weight() + 1, each.raises()))
            .toList(),
        item.critical(),
        item.origin(),
        item.tags(),
        item.core(),
        item.scored(),
        item.external(),
        item.takesSeveral(),
        item.comeBackTo(),
        item.enableWhen());
  }

  private static int floor(Instrument instrument, Item item, Option option) {
    return item.critical().stream()
        .filter(critical -> critical.when().equals(option.value()))
        .mapToInt(critical -> instrument.level(critical.floor()).rank())
        .max()
        .orElse(-1);
  }

  private static Stream<Cluster.Term> clusters(Instrument instrument) {
    return instrument.clusters().stream()
        .flatMap(cluster -> Stream.concat(cluster.all().stream(), cluster.anyOf().stream()));
  }
}
