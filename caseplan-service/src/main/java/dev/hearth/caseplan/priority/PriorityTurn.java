package dev.hearth.caseplan.priority;

import dev.hearth.caseplan.section.Turn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The moment at which a priority began or ceased to count. */
@Entity
@Immutable
@Table(name = "priority_turn")
class PriorityTurn {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "priority_id")
  private UUID priorityId;

  @Column(name = "version")
  private long version;

  @Column(name = "is_current")
  private boolean current;

  private Instant at;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected PriorityTurn() {}

  PriorityTurn(UUID id, Turn turn, Priority priority) {
    this.id = id;
    this.agencyId = turn.agency();
    this.priorityId = priority.id();
    this.version = turn.version();
    this.current = priority.isCurrent();
    this.at = turn.at();
    this.recordedBy = turn.by();
  }

  UUID priorityId() {
    return priorityId;
  }

  boolean isCurrent() {
    return current;
  }

  Instant at() {
    return at;
  }
}
