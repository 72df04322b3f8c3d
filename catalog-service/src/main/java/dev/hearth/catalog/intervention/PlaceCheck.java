package dev.hearth.catalog.intervention;

import dev.hearth.catalog.intervention.CheckedEntry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether an entry fits among the others: its class, the whole it is part of, its phases. */
final class PlaceCheck {
  private final Intervention entry;
  private final Map<String, Intervention> all;
  private final Kind kind;
  private final Faults faults;

  PlaceCheck(Intervention entry, Map<String, Intervention> others, Kind kind, Faults faults) {
    this.entry = entry;
    this.all = new HashMap<>(others);
    this.all.put(entry.code(), entry);
    this.kind = kind;
    this.faults = faults;
  }

  void run() {
    String classCode = entry.classCode();
    faults.require(
        "classCode",
        "must be given: what is an agency's own stands under a class of the common catalogue",
        kind == Kind.COMMON || classCode != null);
    faults.require(
        "isClass",
        "must be false: classes belong to the common catalogue",
        kind == Kind.COMMON || !entry.isClass());
    if (classCode != null) {
      Intervention named = all.get(classCode);
      faults.require(
          "classCode", "must be a class of the catalogue", named != null && named.isClass());
      faults.require(
          "classCode",
          "leads in a circle: a class cannot stand under itself",
          !isCircle(Intervention::classCode));
    }
    if (entry.parentCode() != null) {
      faults.require(
          "parentCode", "must be an entry of the catalogue", all.containsKey(entry.parentCode()));
      faults.require(
          "parentCode",
          "leads in a circle: nothing is part of itself",
          !isCircle(Intervention::parentCode));
    }
    for (int i = 0; i < entry.phases().size(); i++) {
      String code = entry.phases().get(i).code();
      faults.require(
          "phases[" + i + "].code",
          "must be another entry of the catalogue",
          all.containsKey(code) && !code.equals(entry.code()));
    }
    faults.require(
        "isClass",
        "must stay true: other entries stand under it",
        entry.isClass()
            || all.values().stream().noneMatch(other -> entry.code().equals(other.classCode())));
  }

  private boolean isCircle(Function<Intervention, @Nullable String> next) {
    Set<String> visited = new HashSet<>();
    for (@Nullable Intervention at = entry; at != null; at = after(at, next)) {
      if (!visited.add(at.code())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Intervention after(
      Intervention at, Function<Intervention, @Nullable String> next) {
    String code = next.apply(at);
    return code == null ? null : all.get(code);
  }
}
