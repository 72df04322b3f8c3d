package dev.hearth.guidance.situation.item;

import dev.hearth.guidance.situation.Told;
import org.jspecify.annotations.Nullable;

/**
 * How an item looks to her.
 *
 * @param canDo whether she can do it
 * @param feelsOwnChoice whether it feels like her own choice
 * @param fitsNow whether now is the time
 */
public record HerView(@Nullable Told canDo, @Nullable Told feelsOwnChoice, @Nullable Told fitsNow) {

  /** Nothing of it was told. */
  public static HerView untold() {
    return new HerView(null, null, null);
  }
}
