package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one kind of help is known again by: its code, its class, and who gives it. */
record Likeness(@Nullable String code, @Nullable String classCode, @Nullable String provider) {

  static Likeness of(PlanItem item) {
    CatalogueEntry entry = item.catalogueEntry();
    String provider = item.links().provider();
    return entry == null
        ? new Likeness(null, null, provider)
        : new Likeness(entry.code(), entry.classCode(), provider);
  }

  static Likeness of(CatalogueEntry candidate) {
    return new Likeness(candidate.code(), candidate.classCode(), null);
  }

  static Likeness of(Experience experience) {
    return new Likeness(experience.code(), experience.classCode(), experience.provider());
  }

  /** What this and the other have in common, of what is told of both. */
  Set<Mark> sharedWith(Likeness other) {
    Set<Mark> shared = EnumSet.noneOf(Mark.class);
    if (code != null && code.equals(other.code)) {
      shared.add(Mark.CODE);
    }
    if (classCode != null && classCode.equals(other.classCode)) {
      shared.add(Mark.CLASS);
    }
    if (provider != null && provider.equals(other.provider)) {
      shared.add(Mark.PROVIDER);
    }
    return shared;
  }

  /** Whether this and the other have anything in common. */
  boolean isLike(Likeness other) {
    return !sharedWith(other).isEmpty();
  }
}
