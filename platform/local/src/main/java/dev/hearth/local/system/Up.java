package dev.hearth.local.system;

import dev.hearth.local.Console;
import dev.hearth.local.Folders;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.process.Part;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Starts everything, shows it, tells the story once, and stays until Ctrl-C. */
public final class Up {
  private final HearthSystem system;

  private Up(HearthSystem system) {
    this.system = system;
  }

  /** Returns only when a part of the system died, by failing. */
  public static int run(List<String> storyCommand) {
    RunningState.read(Folders.data())
        .flatMap(state -> state.up().alive())
        .ifPresent(
            other -> {
              throw new LocalFailure(
                  "Hearth runs already, as process " + other.pid() + "; ./dev down stops it.");
            });
    Up up = new Up(HearthSystem.fromEnvironment(System.getenv()));
    Runtime.getRuntime().addShutdownHook(new Thread(up::stop));
    up.start(storyCommand);
    return up.watch();
  }

  private void start(List<String> storyCommand) {
    Console.say("Starting Hearth (the first time unpacks PostgreSQL and Keycloak)");
    long begin = System.nanoTime();
    system.start(Console::done);
    Console.done("everything", Duration.ofNanos(System.nanoTime() - begin));
    new Overview(system).print();
    story(storyCommand).ifPresent(this::tell);
    Console.say("");
    Console.say("Hearth runs. Ctrl-C stops it.");
  }

  private Optional<Story> story(List<String> storyCommand) {
    return storyCommand.isEmpty()
        ? Story.standard(system.addresses())
        : Optional.of(Story.by(storyCommand, system.addresses()));
  }

  private void tell(Story story) {
    boolean untold =
        system.ownPostgres().map(own -> Story.isUntold(own.adminUrl("caseplan"))).orElse(false);
    if (!untold) {
      return;
    }
    Console.say("");
    int code = story.tell();
    if (code != 0) {
      Console.complain("The story ended with exit code " + code + "; Hearth keeps running.");
    }
  }

  private int watch() {
    CompletableFuture<?>[] ends =
        system.running().stream()
            .flatMap(
                part ->
                    part.process().stream()
                        .map(process -> process.onExit().thenApply(ended -> part)))
            .toArray(CompletableFuture[]::new);
    Part ended = (Part) CompletableFuture.anyOf(ends).join();
    if (system.isClosing()) {
      return 0;
    }
    throw new LocalFailure(ended.name() + " ended by itself.\n" + ended.lastLogLines());
  }

  private void stop() {
    if (!system.running().isEmpty()) {
      Console.say("Stopping Hearth");
    }
    system.close();
  }
}
