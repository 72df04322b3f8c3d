package dev.hearth.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/**
 * The refusals that every service speaks, as RFC 9457 problem documents. A detail names the field
 * and what to do; it never repeats what was sent, because that can be personal data.
 */
public final class Problems {
  private static final String TYPES = "https://hearth.dev/problems/";

  private Problems() {}

  /** One wrong field: where it is and what is asked of it. */
  public record FieldProblem(String field, String message) {}

  /** 400: one field of the request is wrong. */
  public static HttpProblem badField(String field, String message) {
    return badFields(List.of(new FieldProblem(field, message)));
  }

  /** 400: fields of the request are wrong; nothing was changed. */
  public static HttpProblem badFields(List<FieldProblem> fields) {
    return problem(400, "bad-request", "The request cannot be read")
        .withDetail("Mend the fields named in violations and send it again. Nothing was changed.")
        .with("violations", fields)
        .build();
  }

  /** 403: the caller's role or agency does not allow this for anybody's data. */
  public static HttpProblem forbidden(String detail) {
    return problem(403, "forbidden", "Not for this caller").withDetail(detail).build();
  }

  /** 404: not there, or not for the caller to see; the two look alike. */
  public static HttpProblem notFound() {
    return problem(404, "not-found", "Not found")
        .withDetail("There is nothing here that this caller may see.")
        .build();
  }

  /** 409: the thing is not in a state that allows this. */
  public static HttpProblem conflict(String code, String detail) {
    return problem(409, code, "Not possible in the present state").withDetail(detail).build();
  }

  /**
   * 409: the thing does not know this step from the state that it is in.
   *
   * @param state where it stands
   * @param possible the steps that it knows from there, by their codes; none where nothing follows
   */
  public static HttpProblem.Builder refusedStep(
      String code, String detail, String state, List<String> possible) {
    return problem(409, code, "Not possible in the present state")
        .withDetail(detail)
        .with("state", state)
        .with("possible", possible);
  }

  /** 410: it was here and has been taken back. */
  public static HttpProblem gone(String detail) {
    return problem(410, "gone", "No longer available").withDetail(detail).build();
  }

  /** 412: somebody else changed it since the caller read it. */
  public static HttpProblem stale() {
    return problem(412, "stale", "Changed since it was read")
        .withDetail("Read it again and repeat the change with the new ETag in If-Match.")
        .build();
  }

  /** 412: a PUT that asked to create found something already there. */
  public static HttpProblem alreadyThere() {
    return problem(412, "already-there", "It exists already")
        .withDetail("If-None-Match: * asks to create; this id is taken.")
        .build();
  }

  /** 428: a change must say which state it builds on. */
  public static HttpProblem preconditionRequired(String header) {
    return problem(428, "precondition-required", "A precondition is missing")
        .withDetail("Send " + header + ", so that nobody's change is overwritten in silence.")
        .build();
  }

  /** 503: a part that is needed does not answer; nothing was half-done, trying again is safe. */
  public static HttpProblem unavailable(String detail) {
    return problem(503, "unavailable", "Not available at the moment")
        .withDetail(detail)
        .withHeader("Retry-After", "1")
        .build();
  }

  /** A problem of a kind of its own; the code becomes its type. */
  public static HttpProblem.Builder problem(int status, String code, String title) {
    return HttpProblem.builder()
        .withType(URI.create(TYPES + code))
        .withTitle(title)
        .withStatus(Status.fromStatusCode(status) == null ? unnamed(status) : named(status));
  }

  private static jakarta.ws.rs.core.Response.StatusType named(int status) {
    return Status.fromStatusCode(status);
  }

  private static jakarta.ws.rs.core.Response.StatusType unnamed(int status) {
    return new UnnamedStatus(status);
  }
}
