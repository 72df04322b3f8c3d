package dev.hearth.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerformancePageTest {
  @Test
  void aRunReplacesItsOwnSectionAndLeavesTheOthers() {
    // given
    String page = PerformancePage.with("", on(1_000_000), of(100));
    page = PerformancePage.with(page, on(10_000), of(200));

    // when
    String written = PerformancePage.with(page, on(10_000), of(300));

    // then
    assertThat(written).contains("100/s", "300/s").doesNotContain("200/s");
    assertThat(written.indexOf("## 10,000 cases"))
        .isLessThan(written.indexOf("## 1,000,000 cases"));
    assertThat(written).containsOnlyOnce("# Performance\n");
  }

  @Test
  void aSectionSaysWhereItsNumbersComeFrom() {
    // when
    String section = PerformancePage.section(on(10_000), of(100));

    // then
    assertThat(section)
        .startsWith(
            """
            ## 10,000 cases

            - measured 2026-11-22T09:00:00Z at commit 65a90be
            - 2 cores (invented), 24 GB, Linux 6.1
            - a JVM 25
            - Quarkus 3.27.2

            | what |""");
  }

  private static Surroundings on(int cases) {
    return new Surroundings(
        cases,
        "2026-11-22T09:00:00Z",
        "65a90be",
        "2 cores (invented), 24 GB, Linux 6.1",
        "a JVM 25",
        "Quarkus 3.27.2");
  }

  private static Table of(double perSecond) {
    return new Table(List.of(Result.rate("read", perSecond, "≥ 2,000/s")));
  }
}
