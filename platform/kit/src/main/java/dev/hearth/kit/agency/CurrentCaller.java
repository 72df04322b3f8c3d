package dev.hearth.kit.agency;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caller of the present request, resolved once per request. */
public class CurrentCaller {
  private final @Nullable Caller caller;

  /** For the container's proxy only. */
  protected CurrentCaller() {
    this.caller = null;
  }

  CurrentCaller(Caller caller) {
    this.caller = caller;
  }

  /** Who is calling. */
  public Caller get() {
    return Objects.requireNonNull(caller);
  }
}
