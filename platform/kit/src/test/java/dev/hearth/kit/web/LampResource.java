package dev.hearth.kit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lamps: the least that a resource can be asked. */
@Path("/test/lamps")
public class LampResource {
  enum Colour {
    RED,
    GREEN
  }

  record Bulb(int watts) {}

  record Lamp(@NotNull @Size(max = 400_000) String name, @Nullable Colour colour, Bulb bulb) {}

  private final EntityManager entities;

  LampResource(EntityManager entities) {
    this.entities = entities;
  }

  @POST
  @PermitAll
  public String light(@NotNull @Valid Lamp lamp) {
    return "lit";
  }

  @GET
  @Path("{id}")
  @PermitAll
  public String read(@PathParam("id") UUID id, @QueryParam("colour") @Nullable Colour colour) {
    return "lamp";
  }

  @GET
  @PermitAll
  @Transactional
  public long count() {
    return entities.createQuery("select count(n) from Note n", Long.class).getSingleResult();
  }

  @GET
  @Path("broken")
  @PermitAll
  public String broken() {
    throw new IllegalStateException("Mirja stood here");
  }
}
