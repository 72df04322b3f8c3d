package dev.hearth.bench.load;

import java.util.concurrent.locks.LockSupport;

/** Time as the open loop sees it, in nanoseconds. */
interface Ticker {
  /** The machine's own. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long now() {
          return System.nanoTime();
        }

        @Override
        public void awaitUntil(long instant) {
          for (long left = instant - now(); left > 0; left = instant - now()) {
            LockSupport.parkNanos(left);
          }
        }
      };

  long now();

  /** Returns at this instant, or at once when it is past. */
  void awaitUntil(long instant);
}
