package dev.hearth.bench.load;

/** What one connection does, once and again; it belongs to one thread. */
public interface Job extends AutoCloseable {
  /** Does it once and fails when the answer is not as it should be. */
  void once();

  /** Gives the connection back. */
  @Override
  void close();
}
