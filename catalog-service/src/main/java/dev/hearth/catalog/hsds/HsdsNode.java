package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One object of a record. Each field that is asked for is read by its type or is noted as wrong;
 * what nobody asked for is noted as left out.
 */
final class HsdsNode {
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  // More than any list of ours may hold.
  private static final int LONGEST_LIST = 100;

  private final JsonNode node;
  private final String pointer;
  private final HsdsFindings findings;
  private final Set<String> asked = new HashSet<>();

  /** Any node; one that is no object is noted as wrong and has no fields. */
  HsdsNode(JsonNode node, String pointer, HsdsFindings findings) {
    this.node = node;
    this.pointer = pointer;
    this.findings = findings;
    if (!node.isObject()) {
      findings.wrong(pointer, "must be an object");
    }
    findings.look(this);
  }

  String pointer() {
    return pointer;
  }

  /** Where a field of this object is. */
  String pointer(String field) {
    return pointer + "/" + field;
  }

  @Nullable String text(String field) {
    JsonNode value = value(field);
    if (value.isTextual()) {
      return value.asText();
    }
    return wrongUnlessAbsent(value, field, "must be a text");
  }

  @Nullable BigDecimal number(String field) {
    JsonNode value = value(field);
    // One of a hundred thousand digits, or as good as endless, is none that we can mean.
    if (value.isNumber() && Double.isFinite(value.asDouble()) && value.asText().length() <= 40) {
      return value.decimalValue();
    }
    return wrongUnlessAbsent(value, field, "must be a number");
  }

  @Nullable Integer whole(String field) {
    BigDecimal number = number(field);
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException notWhole) {
      findings.wrong(pointer(field), "must be a whole number");
      return null;
    }
  }

  @Nullable UUID uuid(String field) {
    String text = text(field);
    if (text == null || UUID_TEXT.matcher(text).matches()) {
      return text == null ? null : UUID.fromString(text);
    }
    findings.wrong(pointer(field), "must be a UUID");
    return null;
  }

  /** A day; of an instant, its day in UTC. */
  @Nullable LocalDate date(String field) {
    String text = text(field);
    try {
      return text == null || text.isBlank() ? null : date(text, 10);
    } catch (DateTimeException notADay) {
      findings.wrong(pointer(field), "must be a date such as 2026-05-03");
      return null;
    }
  }

  private static LocalDate date(String text, int lengthOfADay) {
    if (text.length() == lengthOfADay) {
      return LocalDate.parse(text);
    }
    Instant at = OffsetDateTime.parse(text).toInstant();
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** The object in a field, if there is one. */
  @Nullable HsdsNode object(String field) {
    JsonNode value = value(field);
    return isAbsent(value) ? null : new HsdsNode(value, pointer(field), findings);
  }

  /**
   * The objects in a list; each stays at its place, also one that is wrong. A list of more than a
   * hundred is wrong as a whole and is not looked into.
   */
  List<HsdsNode> list(String field) {
    JsonNode value = value(field);
    List<HsdsNode> list = new ArrayList<>();
    if (value.size() > LONGEST_LIST && value.isArray()) {
      findings.wrong(pointer(field), "must be a list of at most " + LONGEST_LIST);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        list.add(new HsdsNode(value.get(i), pointer(field) + "/" + i, findings));
      }
    } else if (!isAbsent(value)) {
      findings.wrong(pointer(field), "must be a list");
    }
    return list;
  }

  /** Says that this object as a whole is not taken. */
  void leaveOut() {
    leaveOutQuietly();
    findings.leftOut(pointer);
  }

  /** The same of an object that only names what is known otherwise. */
  void leaveOutQuietly() {
    node.fieldNames().forEachRemaining(asked::add);
  }

  /** Notes the fields that nobody asked for; ids within the record are made anew. */
  void noteWhatIsLeftOut() {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      boolean isIdentifier = name.equals("id") || name.endsWith("_id");
      if (!asked.contains(name) && !isIdentifier && !isNothing(field.getValue())) {
        findings.leftOut(pointer(name.replace("~", "~0").replace("/", "~1")));
      }
    }
  }

  /** Takes note that a field was seen, though nothing of it is kept. */
  void pass(String field) {
    asked.add(field);
  }

  private JsonNode value(String field) {
    asked.add(field);
    JsonNode value = node.get(field);
    return value == null ? MissingNode.getInstance() : value;
  }

  private <T> @Nullable T wrongUnlessAbsent(JsonNode value, String field, String message) {
    if (!isAbsent(value)) {
      findings.wrong(pointer(field), message);
    }
    return null;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static boolean isNothing(JsonNode value) {
    return isAbsent(value) || value.isContainerNode() && value.isEmpty();
  }
}
