package dev.hearth.bench.row;

import dev.hearth.bench.limit.CaseChoice;
import dev.hearth.bench.limit.CaseChoice.Chosen;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.KeptConnection;
import dev.hearth.bench.running.Worker;
import dev.hearth.bench.seed.Ids;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Calls over one connection, each time as another worker about another of the worker's cases. */
final class Caller implements AutoCloseable {
  private final KeptConnection connection;
  private final CaseChoice choice;
  private final List<Worker> workers;
  private final RandomGenerator random;

  Caller(URI service, CaseChoice choice, List<Worker> workers, RandomGenerator random) {
    this.connection = new KeptConnection(service);
    this.choice = choice;
    this.workers = workers;
    this.random = random;
  }

  /** Whose turn it is: a token, and the id of a case. */
  record Turn(
      KeptConnection connection,
      String token,
      int caseNumber,
      UUID caseId,
      RandomGenerator random) {}

  /** The job that does this in every turn. */
  Job doing(Consumer<Turn> call) {
    return new Job() {
      @Override
      public void once() {
        call.accept(next());
      }

      @Override
      public void close() {
        connection.close();
      }
    };
  }

  @Override
  public void close() {
    connection.close();
  }

  private Turn next() {
    Chosen chosen = choice.next(random);
    return new Turn(
        connection,
        workers.get(chosen.worker()).token(),
        chosen.caseNumber(),
        Ids.ofCase(chosen.caseNumber()),
        random);
  }
}
