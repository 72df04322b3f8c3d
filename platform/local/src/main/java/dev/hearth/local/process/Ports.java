package dev.hearth.local.process;

import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** TCP ports on the loopback address. */
public final class Ports {
  // Below the ports that systems hand out to outgoing connections (from 32768 on Linux, 49152
  // elsewhere): a stopped server finds its port free again.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  private static final int TRIES = 10_000;

  private Ports() {}

  /** Different ports that nobody uses now. */
  public static List<Integer> free(int count) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int tries = 0; found.size() < count; tries++) {
      if (tries == TRIES) {
        throw new LocalFailure("No free port between " + LOWEST + " and " + HIGHEST + ".");
      }
      int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(candidate)) {
        found.add(candidate);
      }
    }
    return List.copyOf(found);
  }

  /** Fails when one of these ports is taken, and says who wanted it. */
  public static void requireFree(Map<String, Integer> wanted) {
    String taken =
        wanted.entrySet().stream()
            .filter(want -> !isFree(want.getValue()))
            .map(want -> "Port " + want.getValue() + " is taken; " + want.getKey() + " wants it.")
            .collect(Collectors.joining("\n"));
    if (!taken.isEmpty()) {
      throw new LocalFailure(taken);
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
