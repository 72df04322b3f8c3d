package dev.hearth.safety.instrument;

import dev.hearth.safety.instrument.Cluster.Term;
import dev.hearth.safety.instrument.Item.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether items and options are named once, and whatever names one names one that is there. */
final class ItemsCheck {
  private static final String ID = "[A-Za-z][A-Za-z0-9._-]{0,19}";
  private static final String VALUE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}";
  private static final Set<String> YES_AND_NO = Set.of("YES", "NO");

  private final Instrument instrument;
  private final Faults faults;
  private final Set<String> waitForEachOther;

  ItemsCheck(Instrument instrument, Faults faults) {
    this.instrument = instrument;
    this.faults = faults;
    this.waitForEachOther = waitForEachOther(instrument.items());
  }

  void run() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < instrument.items().size(); i++) {
      Item item = instrument.items().get(i);
      String at = "items[" + i + "]";
      if (!item.id().matches(ID)) {
        faults.add(at + ".id", "must be letters, digits, ., _ and -, 20 at most, a letter first");
      } else if (!ids.add(item.id())) {
        faults.add(at + ".id", "must be the id of one item only");
      }
      options(item, at);
      criticalAnswers(item, at);
      conditions(item, at);
    }
    if (instrument.items().stream().noneMatch(Item::scored)) {
      faults.add("items", "must hold one that is scored");
    }
    if (instrument.items().stream().noneMatch(item -> item.core() && item.scored())) {
      faults.add("items", "must hold one that is core and scored");
    }
    clusters();
  }

  private void options(Item item, String at) {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < item.options().size(); i++) {
      Option option = item.options().get(i);
      if (!option.value().matches(VALUE)) {
        faults.add(at + ".options[" + i + "].value", "must be letters, digits, _, . and -");
      } else if (!values.add(option.value())) {
        faults.add(at + ".options[" + i + "].value", "must be named once");
      }
    }
    if (values.isEmpty()) {
      faults.add(at + ".options", "must hold one at least");
    } else if (item.type() == Item.Type.BOOLEAN && !values.equals(YES_AND_NO)) {
      faults.add(at + ".options", "must be YES and NO where the type is boolean");
    }
    if (item.takesSeveral() && item.type() != Item.Type.CHOICE) {
      faults.add(at + ".takesSeveral", "must be left out unless the type is choice");
    }
  }

  private void criticalAnswers(Item item, String at) {
    for (int i = 0; i < item.critical().size(); i++) {
      String critical = at + ".critical[" + i + "]";
      if (!item.has(item.critical().get(i).when())) {
        faults.add(critical + ".when", "must be an option of the item");
      }
      if (instrument.find(item.critical().get(i).floor()).isEmpty()) {
        faults.add(critical + ".floor", LevelsCheck.ONE_OF_LEVELS);
      }
    }
  }

  private void conditions(Item item, String at) {
    for (int i = 0; i < item.enableWhen().size(); i++) {
      Condition condition = item.enableWhen().get(i);
      Item other = instrument.item(condition.item());
      String where = at + ".enableWhen[" + i + "]";
      if (other == null) {
        faults.add(where + ".item", "must be an item of the instrument");
      } else if (!other.has(condition.value())) {
        faults.add(where + ".value", "must be an option of that item");
      } else if (waitForEachOther.contains(item.id()) && waitForEachOther.contains(other.id())) {
        faults.add(where + ".item", "must not wait for what waits for this item in turn");
      }
    }
  }

  // Whatever can never be reached from items that wait for nothing goes round in a circle.
  private static Set<String> waitForEachOther(List<Item> items) {
    Set<String> waiting =
        items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    boolean some = true;
    while (some) {
      some = false;
      for (Item item : items) {
        boolean waits =
            item.enableWhen().stream().anyMatch(condition -> waiting.contains(condition.item()));
        some |= !waits && waiting.remove(item.id());
      }
    }
    return waiting;
  }

  private void clusters() {
    for (int i = 0; i < instrument.clusters().size(); i++) {
      Cluster cluster = instrument.clusters().get(i);
      String at = "clusters[" + i + "]";
      if (cluster.all().isEmpty()) {
        faults.add(at + ".all", "must name one answer at least");
      }
      for (String wrong : unknown(cluster.all(), at + ".all")) {
        faults.add(wrong, "must be an item and one of its options");
      }
      for (String wrong : unknown(cluster.anyOf(), at + ".anyOf")) {
        faults.add(wrong, "must be an item and one of its options");
      }
      if (instrument.find(cluster.floor()).isEmpty()) {
        faults.add(at + ".floor", LevelsCheck.ONE_OF_LEVELS);
      }
    }
  }

  private List<String> unknown(List<Term> terms, String at) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Item item = instrument.item(terms.get(i).item());
      if (item == null || !item.has(terms.get(i).value())) {
        places.add(at + "[" + i + "]");
      }
    }
    return places;
  }
}
