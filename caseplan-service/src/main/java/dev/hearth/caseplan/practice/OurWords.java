package dev.hearth.caseplan.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we write in a record, by the fields it stands in; what she or a child said is not ours. */
public final class OurWords {
  private final Map<String, String> byField = new LinkedHashMap<>();

  /** And this text, if there is one. */
  public OurWords and(String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      byField.put(field, text);
    }
    return this;
  }

  Map<String, String> byField() {
    return byField;
  }
}
