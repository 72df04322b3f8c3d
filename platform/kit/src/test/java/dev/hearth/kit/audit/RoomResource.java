package dev.hearth.kit.audit;

import dev.hearth.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Rooms that nobody may enter. */
@Path("/test/rooms")
public class RoomResource {
  private final Audit audit;
  private final EntityManager entities;

  RoomResource(Audit audit, EntityManager entities) {
    this.audit = audit;
    this.entities = entities;
  }

  @GET
  @Path("{id}/door")
  @RolesAllowed("worker")
  @Transactional
  public String open(@PathParam("id") UUID id) {
    entities.createQuery("select count(n) from Note n", Long.class).getSingleResult();
    audit.denied("room.open", "room", id, null);
    throw Problems.notFound();
  }

  @GET
  @Path("{id}/rows")
  @RolesAllowed("worker")
  public String openTwice(@PathParam("id") UUID id) {
    audit.denied("room.open", "room", id, null);
    audit.denied("room.search", "room", id, null);
    throw new IllegalStateException("Someone left the light on");
  }

  @GET
  @Path("{id}/cellar")
  @RolesAllowed("supervisor")
  public String descend(@PathParam("id") UUID id) {
    return "cellar";
  }
}
