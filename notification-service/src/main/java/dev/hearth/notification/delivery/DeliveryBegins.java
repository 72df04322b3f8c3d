package dev.hearth.notification.delivery;

import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks, as the receiving agency, where its referral goes to. */
@ApplicationScoped
class DeliveryBegins implements DueHandler {
  static final String NAME = "referral-delivery";

  private final Deliveries deliveries;

  DeliveryBegins(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    QuarkusTransaction.requiringNew().run(() -> deliveries.begin(due.row()));
  }
}
