package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.ItemStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one version of a plan changed of one item. */
@Entity
@Table(name = "plan_version_item")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlanVersionItem {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "version_id")
  private PlanVersion version;

  @Column(name = "item_id")
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_from")
  private @Nullable ItemStatus statusFrom;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_to")
  private ItemStatus statusTo;

  private String[] fields;

  protected PlanVersionItem() {}

  PlanVersionItem(UUID agencyId, PlanVersion version, UUID itemId, ItemPicture.Change change) {
    this.id = UUID.randomUUID();
    this.agencyId = agencyId;
    this.version = version;
    this.itemId = itemId;
    this.statusFrom = change.from();
    this.statusTo = change.to();
    this.fields = change.fields().toArray(String[]::new);
  }

  UUID itemId() {
    return itemId;
  }

  @Nullable ItemStatus statusFrom() {
    return statusFrom;
  }

  ItemStatus statusTo() {
    return statusTo;
  }

  List<String> fields() {
    return List.of(fields);
  }
}
