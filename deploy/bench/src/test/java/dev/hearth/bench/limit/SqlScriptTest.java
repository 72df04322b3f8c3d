package dev.hearth.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.seed.Spread;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {
  private static final String TWO_TRANSACTIONS =
      """
      -- Why; this is no statement.
      select md5('case ' || :case)::uuid;
      insert into t
      values (:worker, :case);
      commit;
      update t set a = 1;
      commit;
      """;

  @Test
  void aScriptIsTransactionsOfStatements() {
    // when
    SqlScript script = SqlScript.parse(TWO_TRANSACTIONS);

    // then
    assertThat(script.transactions())
        .containsExactly(
            List.of("select md5('case ' || :case)::uuid", "insert into t\nvalues (:worker, :case)"),
            List.of("update t set a = 1"));
  }

  @Test
  void jdbcGetsPlaceholdersForVariablesAndNotForCasts() {
    // given
    String statement = "select md5('case ' || :case)::uuid, :worker";

    // then
    assertThat(SqlScript.forJdbc(statement)).isEqualTo("select md5('case ' || ?)::uuid, ?");
    assertThat(SqlScript.variables(statement)).containsExactly("case", "worker");
  }

  @Test
  void pgbenchSendsBeginTogetherWithTheFirstStatementAsTheDriverDoes() {
    // when
    String script = SqlScript.parse(TWO_TRANSACTIONS).forPgbench("\\set case 1\n");

    // then
    assertThat(script)
        .isEqualTo(
            """
            \\set case 1
            \\startpipeline
            begin;
            select md5('case ' || :case)::uuid;
            \\endpipeline
            insert into t
            values (:worker, :case);
            commit;
            \\startpipeline
            begin;
            update t set a = 1;
            \\endpipeline
            commit;
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-standing", "due-cases", "complete-assessment"})
  void everyScriptSetsTheAgencyFirstAndKnowsItsVariables(String name) {
    // given
    Map<String, String> known =
        new CaseChoice(Spread.of(10_000), 100).variables(new SplittableRandom(1));

    // when
    SqlScript script = SqlScript.named(name);

    // then
    assertThat(script.transactions())
        .isNotEmpty()
        .allSatisfy(
            transaction ->
                assertThat(transaction.getFirst()).contains("set_config('hearth.agency'"))
        .allSatisfy(
            transaction ->
                assertThat(transaction)
                    .allSatisfy(
                        statement ->
                            assertThat(SqlScript.variables(statement)).isSubsetOf(known.keySet())));
  }

  @Test
  void aRateWithFailuresIsNoRate() {
    // given
    String clean = "number of failed transactions: 0 (0.000%)\ntps = 5734.12 (without initial)\n";
    String failed = "number of failed transactions: 3 (0.1%)\ntps = 5734.12 (without initial)\n";

    // then
    assertThat(Pgbench.rate(clean)).isEqualTo(5734.12);
    assertThatThrownBy(() -> Pgbench.rate(failed)).isInstanceOf(BenchBroken.class);
    assertThatThrownBy(() -> Pgbench.rate("fatal")).isInstanceOf(BenchBroken.class);
  }
}
