package dev.hearth.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aRateStandsBesideEachOfItsLimits() {
    // given
    Result reads =
        Result.rate("read", 3_612.4, "≥ 2,000/s")
            .beside(new Limit("by pgbench", 5_734.0))
            .beside(new Limit("from memory", 12_041.0));

    // when
    String markdown = new Table(List.of(reads)).markdown();

    // then
    assertThat(markdown)
        .isEqualTo(
            """
            | what | value | limit | share of the limit | goal | p50 | p95 | p99 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | read | 3,612/s | by pgbench: 5,734/s | 63 % | ≥ 2,000/s |  |  |  |
            |  |  | from memory: 12,041/s | 30 % |  |  |  |  |
            """);
  }

  @Test
  void aWaitIsJudgedByItsSlowestHundredthAndShowsTheOthers() {
    // given
    Result waits =
        Result.wait("list", new Latency(2.04, 7.5, 16), "p99 ≤ 20 ms")
            .beside(new Limit("by JDBC", 4))
            .noting("100 a second");

    // when
    String markdown = new Table(List.of(waits)).markdown();

    // then
    assertThat(markdown)
        .endsWith(
            """
            | list | p99 16.0 ms | by JDBC: 4.0 ms | 25 % | p99 ≤ 20 ms | 2.0 ms | 7.5 ms | 16.0 ms |

            - list: 100 a second
            """);
  }

  @Test
  void whatHasNoLimitLeavesItsPlaceEmpty() {
    // given
    Result waits = Result.wait("due", new Latency(310, 620, 1_940), "p99 ≤ 2 s");

    // when
    String markdown = new Table(List.of(waits)).markdown();

    // then
    assertThat(markdown)
        .endsWith("| due | p99 1,940 ms |  |  | p99 ≤ 2 s | 310 ms | 620 ms | 1,940 ms |\n");
  }
}
