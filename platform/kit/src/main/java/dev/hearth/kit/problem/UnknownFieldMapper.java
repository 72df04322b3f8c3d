package dev.hearth.kit.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A field that is not the request's; the problem library would answer in a form of its own. */
@Provider
@Priority(1)
public class UnknownFieldMapper implements ExceptionMapper<UnrecognizedPropertyException> {
  @Override
  public Response toResponse(UnrecognizedPropertyException unreadable) {
    return UnreadableBodyMapper.refusal(unreadable);
  }
}
