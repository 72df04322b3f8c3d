package dev.hearth.notification.delivery;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks, as the receiving agency, where its referral goes to. */
@ApplicationScoped
class DeliveryBegins implements DueHandler {
  static final String NAME = "referral-delivery";

  private final AgencyContext agencies;
  private final Deliveries deliveries;

  DeliveryBegins(AgencyContext agencies, Deliveries deliveries) {
    this.agencies = agencies;
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    agencies.within(
        due.agency(),
        () -> QuarkusTransaction.requiringNew().run(() -> deliveries.begin(due.row())));
  }
}
