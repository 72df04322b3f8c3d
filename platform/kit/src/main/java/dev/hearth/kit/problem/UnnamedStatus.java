package dev.hearth.kit.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** A status that JAX-RS has no constant for (422). */
record UnnamedStatus(int code) implements StatusType {
  @Override
  public int getStatusCode() {
    return code;
  }

  @Override
  public Family getFamily() {
    return Family.familyOf(code);
  }

  @Override
  public String getReasonPhrase() {
    return code == 422 ? "Unprocessable Content" : "";
  }
}
