package dev.hearth.kit.idempotency;

import dev.hearth.kit.idempotency.Idempotency.Answer;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Orders, each of which leaves a row. */
@Path("/test/orders")
public class OrderResource {
  record Order(String key, int pieces) {}

  private final Idempotency idempotency;
  private final DataSource dataSource;

  OrderResource(Idempotency idempotency, DataSource dataSource) {
    this.idempotency = idempotency;
    this.dataSource = dataSource;
  }

  @POST
  @RolesAllowed("worker")
  public Response order(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull Order order) {
    Answer answer = idempotency.once(key, "orders", order, () -> deliver(order));
    return Response.status(answer.status())
        .header("Location", answer.location())
        .header("ETag", answer.etag())
        .build();
  }

  private Answer deliver(Order order) {
    UUID id = UUID.randomUUID();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into effect (event_id, key, sequence) values (?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, order.key());
      insert.setInt(3, order.pieces());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
    if (order.pieces() == 0) {
      throw Problems.conflict("nothing-ordered", "An order has pieces.");
    }
    return new Answer(201, "/test/orders/" + id, "\"1\"");
  }
}
