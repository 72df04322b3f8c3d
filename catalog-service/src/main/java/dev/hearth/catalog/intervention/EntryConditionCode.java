package dev.hearth.catalog.intervention;

import java.util.Arrays;
import java.util.Optional;

/** Conditions of entry that a machine can look at, each with the words the catalogue has for it. */
public enum EntryConditionCode {
  PREGNANT_AT_MOST_28_WEEKS("mother pregnant, at most 28 weeks"),
  FIRST_CHILD("first child"),
  MOTHER_AT_MOST_25_YEARS("mother at most 25 years old"),
  LOW_EDUCATION("low education and some Dutch; nurse confirms added risk factors");

  private final String words;

  EntryConditionCode(String words) {
    this.words = words;
  }

  /** The code of a condition, if its words have one. */
  public static Optional<EntryConditionCode> of(String condition) {
    return Arrays.stream(values()).filter(code -> code.words.equals(condition)).findFirst();
  }
}
