package dev.hearth.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Set<String> THERE = Set.of("nl", "pt-BR", "zh-Hant");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | nl",
        "NL | nl",
        "nl-BE | nl",
        "nl-NL-x-easy, en;q=0.1 | nl",
        "en | en",
        "en, nl | en",
        "en;q=0.8, nl | nl",
        "en;q=0.8, nl;q=0.7 | en",
        "fr, nl;q=0.5 | nl",
        "fr | en",
        "pt-BR | pt-BR",
        "pt | en",
        "pt-PT | en",
        "zh-Hant-TW | zh-Hant",
        "* | en",
        "nl;q=0 | en",
        "nl;q=0, pt-BR;q=0.1 | pt-BR",
        "nl;q=2 | en",
        "% | en",
        "'' | en"
      })
  void theBestThereIsIsServed(String asked, String served) {
    assertThat(Languages.best(asked, THERE)).isEqualTo(served);
  }

  @Test
  void whoAsksForNothingOrForTooMuchIsServedEnglish() {
    assertThat(Languages.best(null, THERE)).isEqualTo("en");
    assertThat(Languages.best("nl,".repeat(400) + "nl", THERE)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "prs"})
  void usualTagsCanBeTranslatedInto(String tag) {
    assertThat(Languages.isOther(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "en-AU", "und", "NL", "nl_BE", "dutch", "nl-be", "x-mine", "nl-u-ca"})
  void englishAndOtherSpellingsCannot(String tag) {
    assertThat(Languages.isOther(tag)).isFalse();
  }
}
