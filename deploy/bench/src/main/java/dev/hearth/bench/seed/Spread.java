package dev.hearth.bench.seed;

/**
 * Who works on which case. A worker's cases lie far apart from each other in the tables, as cases
 * do that came in over years.
 *
 * @param cases in all
 * @param workers in all, spread over the agencies
 */
public record Spread(int cases, int workers) {
  /** How many agencies share one installation. */
  public static final int AGENCIES = 20;

  private static final int CASES_OF_A_WORKER = 25;
  private static final int WORKERS_OF_A_SUPERVISOR = 10;

  /** About 25 cases for each worker. */
  public static Spread of(int cases) {
    return new Spread(cases, Math.max(AGENCIES, cases / CASES_OF_A_WORKER));
  }

  /** How many cases every worker has; some have one more. */
  public int casesOfEach() {
    return cases / workers;
  }

  /** Which worker leads a case. */
  public int workerOf(int caseNumber) {
    return caseNumber % workers;
  }

  /** The number of one of a worker's cases. */
  public int caseOf(int worker, int which) {
    return worker + which * workers;
  }

  /** Where a worker works. */
  public int agencyOf(int worker) {
    return worker % AGENCIES;
  }

  /** Who supervises a worker: somebody of the same agency. */
  int supervisorOf(int worker) {
    int group = worker / AGENCIES / WORKERS_OF_A_SUPERVISOR;
    return group * AGENCIES + agencyOf(worker);
  }
}
