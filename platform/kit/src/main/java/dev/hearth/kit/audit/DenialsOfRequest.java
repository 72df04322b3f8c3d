package dev.hearth.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What the present request was denied; written when its transaction is over. */
@RequestScoped
class DenialsOfRequest {
  private final List<AuditRow> denials = new ArrayList<>();

  void add(AuditRow denial) {
    denials.add(denial);
  }

  List<AuditRow> all() {
    return List.copyOf(denials);
  }
}
