package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record of what she said shows none of its texts when it is printed, as a log would do. */
class NothingPrintsHerWordsTest {
  private static final String WORD = "Pfingstrosen-7f3a";
  private static final Set<String> CODES =
      Set.of("zone", "rrule", "rule", "item", "value", "subject");
  private static final Set<String> A_RULES_OWN = Set.of("document", "section", "explanation");

  static Stream<Class<?>> recordsWithTexts() {
    return new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(
                "dev.hearth.safety.plan",
                "dev.hearth.safety.protectionorder",
                "dev.hearth.safety.heightenedrisk",
                "dev.hearth.safety.practice")
            .stream()
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect)
            .filter(
                type ->
                    Arrays.stream(type.getRecordComponents())
                        .anyMatch(NothingPrintsHerWordsTest::isText));
  }

  @ParameterizedTest
  @MethodSource("recordsWithTexts")
  void aRecordShowsNoneOfItsTexts(Class<?> type) throws ReflectiveOperationException {
    // given
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);

    // when
    Object made =
        constructor.newInstance(
            Arrays.stream(components).map(NothingPrintsHerWordsTest::filled).toArray());

    // then
    assertThat(made.toString()).doesNotContain(WORD);
  }

  private static boolean isText(RecordComponent component) {
    return component.getType() == String.class
        && !CODES.contains(component.getName())
        && !A_RULES_OWN.contains(component.getName())
        && !component.getName().endsWith("By");
  }

  private static Object filled(RecordComponent component) {
    Class<?> type = component.getType();
    if (isText(component)) {
      return WORD;
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    return type == LocalDate.class ? LocalDate.EPOCH : null;
  }
}
