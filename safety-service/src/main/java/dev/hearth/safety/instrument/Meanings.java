package dev.hearth.safety.instrument;

import dev.hearth.safety.instrument.Cluster.Term;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the texts in an instrument's file mean; null where one means nothing. */
final class Meanings {
  private Meanings() {}

  static @Nullable Term term(String text) {
    String[] parts = text.split("=", -1);
    return parts.length == 2 ? new Term(parts[0], parts[1]) : null;
  }

  static @Nullable InstrumentStatus status(String text) {
    return codeOf(InstrumentStatus.class).apply(text.toUpperCase(Locale.ROOT));
  }

  static Item.@Nullable Type type(String text) {
    return switch (text) {
      case "boolean" -> Item.Type.BOOLEAN;
      case "choice" -> Item.Type.CHOICE;
      case "multi" -> Item.Type.MULTI;
      default -> null;
    };
  }

  static Condition.@Nullable Op op(String text) {
    return switch (text) {
      case "=" -> Condition.Op.IS;
      case "!=" -> Condition.Op.IS_NOT;
      default -> null;
    };
  }

  static @Nullable Period days(String text) {
    Period period = parsed(Period::parse).apply(text);
    boolean inDays =
        period != null
            && period.toTotalMonths() == 0
            && period.getDays() >= 1
            && period.getDays() <= 366;
    return inDays ? period : null;
  }

  static @Nullable Duration duration(String text) {
    Duration duration = Duration.parse(text);
    return duration.isNegative() || duration.compareTo(Duration.ofDays(366)) > 0 ? null : duration;
  }

  static <T> Function<String, @Nullable T> parsed(Function<String, @Nullable T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (DateTimeException notOne) {
        return null;
      }
    };
  }

  static <E extends Enum<E>> Function<String, @Nullable E> codeOf(Class<E> codes) {
    return text ->
        Arrays.stream(codes.getEnumConstants())
            .filter(code -> code.name().equals(text))
            .findFirst()
            .orElse(null);
  }

  static <E extends Enum<E>> String codes(Class<E> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
