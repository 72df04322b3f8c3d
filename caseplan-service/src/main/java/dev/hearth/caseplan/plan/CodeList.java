package dev.hearth.caseplan.plan;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of codes as a text array holds it. */
final class CodeList {
  private CodeList() {}

  static String[] of(@Nullable Set<? extends Enum<?>> codes) {
    return codes == null
        ? new String[0]
        : codes.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static <E extends Enum<E>> Set<E> read(String[] names, Function<String, E> code) {
    return Arrays.stream(names).map(code).collect(Collectors.toCollection(TreeSet::new));
  }
}
