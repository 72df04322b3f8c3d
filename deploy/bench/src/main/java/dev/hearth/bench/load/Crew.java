package dev.hearth.bench.load;

import dev.hearth.bench.BenchBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** One thread for each connection; all are connected before the first begins. */
final class Crew {
  private Crew() {}

  /** What each of them returned. */
  static <T> List<T> work(int connections, Supplier<Job> jobOfEach, Function<Job, T> shift) {
    List<Job> jobs = new ArrayList<>();
    try {
      for (int connection = 0; connection < connections; connection++) {
        jobs.add(jobOfEach.get());
      }
      try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
        List<Future<T>> answers =
            jobs.stream().map(job -> threads.submit((Callable<T>) () -> shift.apply(job))).toList();
        return answers.stream().map(Crew::result).toList();
      }
    } finally {
      jobs.forEach(Job::close);
    }
  }

  private static <T> T result(Future<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new BenchBroken("A connection failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchBroken("Interrupted", e);
    }
  }
}
