package dev.hearth.safety.instrument;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Instrument.Band;
import dev.hearth.safety.instrument.Item.Option;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether every score has one level, every level a meaning and a time, and more is never less. */
final class LevelsCheck {
  static final String ONE_OF_LEVELS = "must be one of levels, with a meaning in levelMapping";

  // The longest that anybody may leave her unasked, in days. HIGH and IMMEDIATE as in our own
  // instrument; the calmer ones may be longer than ours, up to twice, and up to half a year.
  private static final Map<SafetyLevel, Integer> LONGEST =
      Map.of(
          SafetyLevel.STANDARD, 183,
          SafetyLevel.ELEVATED, 28,
          SafetyLevel.HIGH, 7,
          SafetyLevel.IMMEDIATE, 1);

  private final Instrument instrument;
  private final Faults faults;

  LevelsCheck(Instrument instrument, Faults faults) {
    this.instrument = instrument;
    this.faults = faults;
  }

  void run() {
    meanings();
    bands();
    intervals();
    danger();
    Level floor = instrument.find(instrument.coreNotAskedFloor()).orElse(null);
    if (floor == null) {
      faults.add("coreNotAskedFloor", ONE_OF_LEVELS);
    } else if (floor.mapsTo() == SafetyLevel.STANDARD) {
      faults.add("coreNotAskedFloor", "must mean ELEVATED at least: unknown is not safe");
    }
  }

  private void meanings() {
    Set<String> names = new HashSet<>();
    SafetyLevel before = SafetyLevel.STANDARD;
    for (int i = 0; i < instrument.levels().size(); i++) {
      String name = instrument.levels().get(i);
      SafetyLevel meaning = instrument.levelMapping().get(name);
      if (!names.add(name)) {
        faults.add("levels[" + i + "]", "must be named once");
      }
      if (meaning == null) {
        faults.add("levelMapping." + name, "must say which of our levels it means");
        continue;
      }
      if (meaning.compareTo(before) < 0) {
        faults.add("levels[" + i + "]", "must not mean less than the one before; calmest first");
      }
      before = meaning;
    }
    if (names.isEmpty()) {
      faults.add("levels", "must hold one at least");
    }
    instrument.levelMapping().forEach((name, meaning) -> mapping(names, name, meaning));
  }

  private void mapping(Set<String> names, String name, SafetyLevel meaning) {
    if (!names.contains(name)) {
      faults.add("levelMapping." + name, "must be one of levels");
    } else if (isOurs(name) && !meaning.name().equals(name)) {
      faults.add("levelMapping." + name, "must be " + name + ": a name of ours means itself");
    }
  }

  private static boolean isOurs(String name) {
    return List.of(SafetyLevel.values()).stream().anyMatch(ours -> ours.name().equals(name));
  }

  private void bands() {
    List<Band> bands = instrument.bands();
    Level before = null;
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      String at = "bands[" + i + "]";
      if (band.min() != next) {
        String wrong = band.min() < next ? "overlaps the band before" : "leaves a hole";
        faults.add(at + ".min", "must be " + next + "; it " + wrong);
      }
      end(band, i == bands.size() - 1, at);
      before = level(band, before, at);
      next = (band.max() == null ? band.min() : band.max()) + 1;
    }
    if (bands.isEmpty()) {
      faults.add("bands", "must hold one at least");
    }
  }

  private void end(Band band, boolean last, String at) {
    if (last && band.max() != null) {
      faults.add(at + ".max", "must be left out: the last band has no end");
    }
    if (!last && band.max() == null) {
      faults.add(at + ".max", "must be sent: only the last band has no end");
    }
    if (band.max() != null && band.max() < band.min()) {
      faults.add(at + ".max", "must not be less than min");
    }
  }

  private @Nullable Level level(Band band, @Nullable Level before, String at) {
    Level level = instrument.find(band.level()).orElse(null);
    if (level == null) {
      faults.add(at + ".level", ONE_OF_LEVELS);
    } else if (before != null && level.compareTo(before) < 0) {
      faults.add(at + ".level", "must not be calmer than the band before");
    }
    return level == null ? before : level;
  }

  private void intervals() {
    Period before = null;
    for (String name : instrument.levels()) {
      Period interval = instrument.intervals().get(name);
      if (interval == null) {
        faults.add("intervals." + name, "must be sent: every level needs one");
        continue;
      }
      if (before != null && interval.getDays() > before.getDays()) {
        faults.add("intervals." + name, "must not be longer than that of a calmer level");
      }
      requireNotTooLong(name, interval);
      before = interval;
    }
    for (String name : instrument.intervals().keySet()) {
      if (!instrument.levels().contains(name)) {
        faults.add("intervals." + name, "must be one of levels");
      }
    }
  }

  private void requireNotTooLong(String name, Period interval) {
    instrument
        .find(name)
        .map(level -> LONGEST.get(level.mapsTo()))
        .filter(longest -> interval.getDays() > longest)
        .ifPresent(
            longest ->
                faults.add(
                    "intervals." + name, "must not be longer than P" + longest + "D at its level"));
  }

  // An instrument that can find nobody in danger would open every gate.
  private void danger() {
    int most =
        instrument.items().stream()
            .filter(Item::scored)
            .mapToInt(item -> item.options().stream().mapToInt(Option::weight).max().orElse(0))
            .sum();
    boolean reached =
        instrument.bands().stream()
                .anyMatch(band -> band.min() <= most && meansDanger(band.level()))
            || instrument.clusters().stream().anyMatch(cluster -> meansDanger(cluster.floor()))
            || instrument.items().stream()
                .flatMap(item -> item.critical().stream())
                .anyMatch(critical -> meansDanger(critical.floor()));
    if (!reached) {
      faults.add("levels", "must hold one that means HIGH and that answers can reach");
    }
  }

  private boolean meansDanger(String name) {
    return instrument
        .find(name)
        .filter(level -> level.mapsTo().compareTo(SafetyLevel.HIGH) >= 0)
        .isPresent();
  }
}
