package dev.hearth.caseplan.nameindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Maria Canary, Mariah Kanari",
    "Maria Canary, Canary Maria",
    "Maria Canary, Maria Canry",
    "Maria Canary, Mria Canary",
    "Maria Canary, María Cañarý",
    "Maria Canary, MARIA CANARY",
    "Maria Canary, 'Canary, Maria'",
    "Maria Canary, Canary",
    "Maria Canary, maria",
    "Łucja Kowalska, Lucja Kovalska",
    "Aoife O'Brien, aoife obrien",
    "Anne-Marie Strauß, Anne Marie Strauss",
    "Fatemeh Hosseini, Fatima Husseini",
    "Nguyễn Thị Hoa, Nguyen Thi Hoa",
    "Олена Шевченко, Олена Шевчнко",
    "مریم احمدی, مریم احمدى",
  })
  void aNameIsFoundHoweverItIsSpelt(String kept, String asked) {
    assertThat(likeness(kept, asked)).isGreaterThanOrEqualTo(Likeness.ENOUGH);
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Canary, Anna Bell",
    "Maria Canary, Maria Bell",
    "Maria Canary, Ruth Canaveral",
    "Sam Canary, Anna Bell",
    "Олена Шевченко, Ірина Бойко",
  })
  void anotherNameIsNotFound(String kept, String asked) {
    assertThat(likeness(kept, asked)).isLessThan(Likeness.ENOUGH);
  }

  @Test
  void theBetterSpeltTheLiker() {
    assertThat(likeness("Maria Canary", "Maria Canary")).isEqualTo(1);
    assertThat(likeness("Maria Canary", "Maria Kanari")).isBetween(Likeness.ENOUGH, 1.0);
    assertThat(likeness("Maria Canary", "Maria Kanari"))
        .isGreaterThan(likeness("Maria Canary", "Mariah Kanari"));
  }

  @Test
  void whereThereAreNoLettersThereIsNothingToLookFor() {
    assertThat(NameIndex.canBeSought(" -- ' ")).isFalse();
    assertThat(NameIndex.canBeSought("O'")).isTrue();
    assertThat(likeness("Maria", "?")).isZero();
  }

  @Test
  void aShortNameIsNoPieceOfALongOne() {
    assertThat(SpeltName.of("Ann").signs()).contains("word ann", "piece ann").hasSize(6);
    assertThat(likeness("Hannover", "Ann")).isLessThan(Likeness.ENOUGH);
  }

  private static double likeness(String kept, String asked) {
    Set<Long> tokens =
        SpeltName.of(kept).signs().stream()
            .map(LikenessTest::token)
            .collect(Collectors.toUnmodifiableSet());
    return new Likeness(SpeltName.of(asked), LikenessTest::token).to(tokens);
  }

  private static long token(String sign) {
    return sign.hashCode() * 31L + sign.length();
  }
}
