package dev.hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.bench.row.Bed.Pace;
import dev.hearth.bench.row.Row;
import dev.hearth.local.LocalFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void withoutAWordAllRowsAreMeasuredOnTenThousandCases() {
    // when
    Options options = Options.parse(List.of());

    // then
    assertThat(options.cases()).isEqualTo(10_000);
    assertThat(options.isWhole()).isTrue();
  }

  @Test
  void aPartOrAQuickLookIsNotWhole() {
    // when
    Options part = Options.parse(List.of("--cases", "1_000_000", "--only", "due-cases"));
    Options quick = Options.parse(List.of("--quick"));

    // then
    assertThat(part.cases()).isEqualTo(1_000_000);
    assertThat(part.rows()).extracting(Row::name).containsExactly("due-cases");
    assertThat(part.isWhole()).isFalse();
    assertThat(quick.pace()).isEqualTo(Pace.QUICK);
    assertThat(quick.isWhole()).isFalse();
  }

  @Test
  void whatItDoesNotKnowIsRefusedWithWhatItKnows() {
    // then
    for (List<String> words :
        List.of(
            List.of("--fast"),
            List.of("--only", "due-cases,nothing"),
            List.of("--cases"),
            List.of("--cases", "many"))) {
      assertThatThrownBy(() -> Options.parse(words))
          .isInstanceOf(LocalFailure.class)
          .hasMessageContaining("due-time-passes");
    }
    assertThatThrownBy(() -> Options.parse(List.of("--cases", "3")))
        .isInstanceOf(LocalFailure.class);
  }
}
