package dev.hearth.catalog.intervention;

import org.jspecify.annotations.Nullable;

/**
 * A code of the common catalogue, as its newest version has it, whether that one is valid today,
 * retired, or neither.
 *
 * @param classCode the class it is under; null where it has none
 * @param isClass whether it is a class itself
 */
public record EverPublished(String code, @Nullable String classCode, boolean isClass) {}
