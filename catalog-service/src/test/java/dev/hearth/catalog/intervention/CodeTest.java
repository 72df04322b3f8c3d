package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  @Test
  void eightyCharactersAreACodeAndEightyOneAreNot() {
    // given
    String longest = Code.LOCAL + "x".repeat(Code.LONGEST - Code.LOCAL.length());

    // then
    assertThat(longest).hasSize(80);
    assertThat(Code.isCode(longest)).isTrue();
    assertThat(longest.matches(Code.LOCAL_PATTERN)).isTrue();
    assertThat(Code.isCode(longest + "x")).isFalse();
    assertThat((longest + "x").matches(Code.LOCAL_PATTERN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "a\n", "é", "a_b"})
  void whatIsNoCode(String text) {
    assertThat(Code.isCode(text)).isFalse();
  }

  @Test
  void aLongTextIsRefusedAtOnce() {
    assertThat(Code.isCode("a-".repeat(1_000_000) + "a")).isFalse();
  }

  @Test
  void whatIsLocalBeginsSo() {
    assertThat(Code.isLocal("local-a")).isTrue();
    assertThat(Code.isLocal("locally")).isFalse();
    assertThat(Code.isLocal(null)).isFalse();
    assertThat("local-".matches(Code.LOCAL_PATTERN)).isFalse();
    assertThat("keep".matches(Code.LOCAL_PATTERN)).isFalse();
  }
}
