package dev.hearth.bench.seed;

import dev.hearth.bench.seed.SeededCase.Assessed;
import dev.hearth.bench.seed.SeededCase.State;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a big installation, the same ones in every run. Their times count back from one
 * instant; a smaller number of cases is the beginning of a bigger one.
 */
public final class Cases {
  private static final long SEED = 20_261_122;
  private static final int MOST_ASSESSMENTS = 9;
  private static final double OVERDUE = 0.12;
  private static final double OVERTAKEN = 0.03;
  private static final Duration HAPPENED_WITHIN = Duration.ofHours(12);

  private final int count;
  private final Instant asOf;

  /** So many, as they stand at this instant. */
  public Cases(int count, Instant asOf) {
    this.count = count;
    this.asOf = asOf;
  }

  /** Tells of each in order; as often as it is asked, it tells the same. */
  public void forEach(Consumer<SeededCase> consumer) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int number = 0; number < count; number++) {
      consumer.accept(next(number, random));
    }
  }

  private SeededCase next(int number, RandomGenerator random) {
    Level level = Level.at(random.nextDouble());
    double lot = random.nextDouble();
    State state =
        lot < OVERDUE ? State.OVERDUE : lot < OVERDUE + OVERTAKEN ? State.OVERTAKEN : State.CURRENT;
    // Of a running interval any part may have passed; of a missed one twice its length at most.
    double passed = random.nextDouble() + (state == State.OVERDUE ? 1 : 0);
    Instant completedAt = asOf.minus(part(level, passed));
    return new SeededCase(
        number,
        assessments(number, level, completedAt, random),
        state,
        overtakenAt(state, completedAt, random));
  }

  private static List<Assessed> assessments(
      int caseNumber, Level last, Instant lastCompletedAt, RandomGenerator random) {
    int many = 1 + random.nextInt(MOST_ASSESSMENTS);
    Deque<Assessed> assessments = new ArrayDeque<>();
    Level level = last;
    Instant completedAt = lastCompletedAt;
    for (int number = many; number > 0; number--) {
      assessments.addFirst(new Assessed(Ids.assessment(caseNumber, number), level, completedAt));
      level = Level.at(random.nextDouble());
      completedAt = completedAt.minus(part(level, 0.5 + random.nextDouble() / 2));
    }
    return List.copyOf(assessments);
  }

  private @Nullable Instant overtakenAt(State state, Instant completedAt, RandomGenerator random) {
    if (state != State.OVERTAKEN) {
      return null;
    }
    Duration since = Duration.between(completedAt, asOf);
    Duration possible = since.compareTo(HAPPENED_WITHIN) < 0 ? since : HAPPENED_WITHIN;
    return asOf.minusMillis((long) (possible.toMillis() * random.nextDouble()));
  }

  private static Duration part(Level level, double share) {
    return Duration.ofMillis((long) (level.interval().toMillis() * share))
        .truncatedTo(ChronoUnit.MILLIS);
  }
}
