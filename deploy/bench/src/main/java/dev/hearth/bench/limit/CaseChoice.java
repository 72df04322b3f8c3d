package dev.hearth.bench.limit;

import dev.hearth.bench.seed.Spread;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Chooses a worker who is logged in and one of that worker's cases, each as often as the others; in
 * Java and, for pgbench, in its own language.
 */
public record CaseChoice(Spread spread, int workers) {
  private static final long MOST = 1L << 53;

  /** A worker of the seed, and a case of that worker. */
  public record Chosen(int worker, int caseNumber) {}

  /** The next one. */
  public Chosen next(RandomGenerator random) {
    int worker = random.nextInt(workers);
    return new Chosen(worker, spread.caseOf(worker, random.nextInt(spread.casesOfEach())));
  }

  /** The variables of a script: worker, agency, case, and a number that was never there before. */
  Map<String, String> variables(RandomGenerator random) {
    Chosen chosen = next(random);
    return Map.of(
        "worker", String.valueOf(chosen.worker()),
        "agency", String.valueOf(spread.agencyOf(chosen.worker())),
        "case", String.valueOf(chosen.caseNumber()),
        "fresh", String.valueOf(random.nextLong(MOST)));
  }

  /** The same variables for pgbench. */
  String forPgbench() {
    return """
        \\set worker random(0, %d)
        \\set which random(0, %d)
        \\set case :worker + :which * %d
        \\set agency :worker %% %d
        \\set fresh random(1, %d)
        """
        .formatted(workers - 1, spread.casesOfEach() - 1, spread.workers(), Spread.AGENCIES, MOST);
  }
}
