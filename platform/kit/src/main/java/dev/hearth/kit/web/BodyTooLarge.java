package dev.hearth.kit.web;

import java.io.IOException;

/** A body without an announced length went on for too long. */
public final class BodyTooLarge extends IOException {
  BodyTooLarge() {
    super("The body is too large");
  }
}
