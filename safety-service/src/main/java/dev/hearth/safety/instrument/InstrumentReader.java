package dev.hearth.safety.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Cluster.Term;
import dev.hearth.safety.instrument.Instrument.Band;
import dev.hearth.safety.instrument.Instrument.Licence;
import dev.hearth.safety.instrument.Instrument.Reference;
import dev.hearth.safety.instrument.Item.Critical;
import dev.hearth.safety.instrument.Item.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of an instrument; whether they fit together {@link InstrumentCheck} says. */
final class InstrumentReader {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_CODE = 40;
  private static final int MOST_ITEMS = 300;
  private static final int MOST_PER_ITEM = 50;
  private static final int MOST_LEVELS = 20;
  private static final int MOST = 100;
  private static final int HIGHEST_WEIGHT = 1000;
  private static final int HIGHEST_SCORE = MOST_ITEMS * HIGHEST_WEIGHT;
  private static final String DAYS = "a number of days from P1D to P366D";

  private InstrumentReader() {}

  static Instrument read(JsonNode file, InstrumentVersion place, Faults faults) {
    return Reading.object(file, "", faults, whole -> instrument(whole, place));
  }

  private static Instrument instrument(Reading whole, InstrumentVersion place) {
    List<String> levels = whole.texts("levels", MOST_LEVELS, LONGEST_CODE);
    return new Instrument(
        same(whole, "code", place.code()),
        same(whole, "version", place.version()),
        whole.has("status")
            ? whole.meaning("status", InstrumentStatus.DRAFT, "draft", Meanings::status)
            : InstrumentStatus.DRAFT,
        whole.text("locale", LONGEST_CODE),
        whole.text("title", LONGEST_LINE),
        whole.text("owner", LONGEST_LINE),
        whole.truth("validated"),
        whole.objectIfThere("licence", InstrumentReader::licence),
        whole.objectsIfThere("references", MOST, InstrumentReader::reference),
        whole.meanings(
            "answerStates",
            10,
            AnswerState.ANSWERED,
            Meanings.codes(AnswerState.class),
            Meanings.codeOf(AnswerState.class)),
        whole.objects("items", MOST_ITEMS, InstrumentReader::item),
        whole.objects("bands", MOST_LEVELS, InstrumentReader::band),
        whole.objectsIfThere("clusters", MOST, InstrumentReader::cluster),
        levels,
        mapping(whole, levels),
        whole.truth("raiseOnly"),
        whole.share("maxNotAskedShare"),
        whole.text("coreNotAskedFloor", LONGEST_CODE),
        whole.named("intervals", MOST_LEVELS, Period.ofDays(1), DAYS, Meanings::days),
        whole.objectsIfThere("triggers", MOST, InstrumentReader::trigger));
  }

  private static String same(Reading whole, String field, String ofPath) {
    if (whole.has(field) && !whole.text(field, LONGEST_LINE).equals(ofPath)) {
      whole.fault(field, "must be the one in the path");
    }
    return ofPath;
  }

  private static Licence licence(Reading licence) {
    return new Licence(
        licence.textIfThere("holder", LONGEST_LINE),
        licence.textIfThere("basis", LONGEST_TEXT),
        licence.textIfThere("acceptedBy", LONGEST_LINE),
        licence.has("acceptedAt")
            ? licence.meaning(
                "acceptedAt",
                Instant.EPOCH,
                "an instant in UTC such as 2026-05-03T10:15:30Z",
                Meanings.parsed(Instant::parse))
            : null);
  }

  private static Reference reference(Reading reference) {
    return new Reference(
        reference.text("name", LONGEST_LINE),
        reference.textIfThere("url", LONGEST_TEXT),
        reference.textIfThere("note", LONGEST_TEXT));
  }

  private static Item item(Reading item) {
    return new Item(
        item.text("id", 20),
        item.text("text", LONGEST_TEXT),
        item.meaning("type", Item.Type.BOOLEAN, "boolean, choice or multi", Meanings::type),
        item.truthOr(false, "required"),
        item.objects("options", MOST_PER_ITEM, InstrumentReader::option),
        item.objectsIfThere("critical", MOST_PER_ITEM, InstrumentReader::critical),
        item.textIfThere("origin", LONGEST_LINE),
        item.has("tags") ? item.texts("tags", MOST_PER_ITEM, LONGEST_CODE) : List.of(),
        item.truth("core"),
        item.truth("scored"),
        item.truthOr(false, "external"),
        item.truthOr(false, "takesSeveral"),
        item.truthOr(false, "comeBackTo"),
        item.objectsIfThere("enableWhen", MOST_PER_ITEM, InstrumentReader::condition));
  }

  private static Option option(Reading option) {
    return new Option(
        option.text("value", LONGEST_CODE),
        option.number("weight", 0, HIGHEST_WEIGHT),
        option.has("raises") ? option.truth("raises") : null);
  }

  private static Critical critical(Reading critical) {
    return new Critical(critical.text("when", LONGEST_CODE), critical.text("floor", LONGEST_CODE));
  }

  private static Condition condition(Reading condition) {
    return new Condition(
        condition.text("item", LONGEST_CODE),
        condition.meaning("op", Condition.Op.IS, "= or !=", Meanings::op),
        condition.text("value", LONGEST_CODE));
  }

  private static Band band(Reading band) {
    return new Band(
        band.number("min", 0, HIGHEST_SCORE),
        band.numberIfThere("max", 0, HIGHEST_SCORE),
        band.text("level", LONGEST_CODE));
  }

  private static Cluster cluster(Reading cluster) {
    return new Cluster(
        terms(cluster, "all"),
        cluster.has("anyOf") ? terms(cluster, "anyOf") : List.of(),
        cluster.text("floor", LONGEST_CODE));
  }

  private static List<Term> terms(Reading cluster, String field) {
    return cluster.meanings(
        field, MOST_PER_ITEM, new Term("", ""), "written ITEM=VALUE", Meanings::term);
  }

  private static InstrumentTrigger trigger(Reading trigger) {
    return new InstrumentTrigger(
        trigger.text("type", LONGEST_CODE),
        trigger.meaning(
            "dueWithin",
            Duration.ZERO,
            "a duration from PT0S to P366D such as PT24H",
            Meanings.parsed(Meanings::duration)),
        trigger.truth("voids"));
  }

  // A name of ours means itself, unless the file says more; so both are always there to be read.
  private static Map<String, SafetyLevel> mapping(Reading whole, List<String> levels) {
    Map<String, SafetyLevel> mapping = new LinkedHashMap<>();
    for (String level : levels) {
      SafetyLevel ours = Meanings.codeOf(SafetyLevel.class).apply(level);
      if (ours != null) {
        mapping.put(level, ours);
      }
    }
    if (whole.has("levelMapping")) {
      mapping.putAll(
          whole.named(
              "levelMapping",
              MOST_LEVELS,
              SafetyLevel.IMMEDIATE,
              Meanings.codes(SafetyLevel.class),
              Meanings.codeOf(SafetyLevel.class)));
    }
    return mapping;
  }
}
