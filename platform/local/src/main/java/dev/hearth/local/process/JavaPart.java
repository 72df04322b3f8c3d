package dev.hearth.local.process;

import dev.hearth.local.Folders;
import dev.hearth.local.LocalFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part that is one Java process of its own and says by itself when it serves. */
public abstract class JavaPart implements Part {
  private final String name;
  private final Path folder;
  private final Duration bound;
  private final LogFile log;
  private volatile @Nullable ChildProcess process;
  private boolean launchedBefore;

  /** Its data and its log lie in the folder; it serves within the bound or has failed. */
  protected JavaPart(String name, Path folder, Duration bound) {
    this.name = name;
    this.folder = folder;
    this.bound = bound;
    this.log = new LogFile(folder.resolve("output.log"));
  }

  /** What to run. */
  protected abstract List<String> command();

  /** Variables on top of ours. */
  protected abstract Map<String, String> environment();

  /** Whether it serves now. */
  protected abstract boolean answers();

  /** Its own folder. */
  protected final Path folder() {
    return folder;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final synchronized void launch() {
    if (process().isPresent()) {
      throw new LocalFailure(name + " runs already.");
    }
    Folders.create(folder);
    if (!launchedBefore) {
      log.begin();
      launchedBefore = true;
    }
    process = ChildProcess.start(command(), environment(), folder, log);
  }

  @Override
  public final void awaitReady() {
    Patience.until(
        () -> process().isEmpty() || answers(),
        bound,
        () -> name + " does not answer.\n" + log.lastLines());
    if (process().isEmpty()) {
      throw new LocalFailure(name + " ended while starting.\n" + log.lastLines());
    }
  }

  @Override
  public final synchronized void stop() {
    if (process != null) {
      process.stop();
      process = null;
    }
  }

  @Override
  public final synchronized void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  @Override
  public final Optional<ProcessHandle> process() {
    return Optional.ofNullable(process).filter(ChildProcess::isAlive).map(ChildProcess::handle);
  }

  @Override
  public final String lastLogLines() {
    return log.lastLines();
  }
}
