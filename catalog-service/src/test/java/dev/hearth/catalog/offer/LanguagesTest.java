package dev.hearth.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "haz", "asf", "pt-BR", "zh-Hant", "es-419", "sr-Latn-RS"})
  void aLanguageInUseIsKnown(String tag) {
    assertThat(Languages.isKnown(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "xx",
        "zz",
        "xyz-",
        "qaa",
        "english",
        "EN",
        "pt_BR",
        "pt-br",
        "en-ZZ",
        "iw",
        "und",
        "i-klingon",
        "en;q=1"
      })
  void anotherCodeIsNot(String tag) {
    assertThat(Languages.isKnown(tag)).isFalse();
  }

  @Test
  void theNameIsThatOfTheRegistry() {
    assertThat(Languages.name("asf")).contains("Auslan");
    assertThat(Languages.name("pt-BR")).contains("Portuguese");
    assertThat(Languages.name(null)).isEmpty();
    assertThat(Languages.name("zz")).isEmpty();
  }
}
