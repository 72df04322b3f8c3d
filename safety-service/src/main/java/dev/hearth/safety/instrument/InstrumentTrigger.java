package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;

/**
 * What an instrument says of a type of trigger beside what holds everywhere. It may ask for more,
 * sooner or voiding; it never asks for less.
 *
 * @param type the code of the trigger type
 * @param dueWithin how soon a new assessment is due
 * @param voids whether the present assessment no longer opens the gate
 */
public record InstrumentTrigger(
    String type, @JsonFormat(shape = JsonFormat.Shape.STRING) Duration dueWithin, boolean voids) {}
