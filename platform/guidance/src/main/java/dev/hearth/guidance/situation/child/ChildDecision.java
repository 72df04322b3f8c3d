package dev.hearth.guidance.situation.child;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is written down.
 *
 * @param concernsChild whether it is about a child's life
 * @param childView what is known of the child's view of it
 */
public record ChildDecision(@Nullable Boolean concernsChild, @Nullable ChildView childView) {}
