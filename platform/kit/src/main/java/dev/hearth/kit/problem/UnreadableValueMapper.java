package dev.hearth.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A value that is none of its field's; the problem library would answer in a form of its own. */
@Provider
@Priority(1)
public class UnreadableValueMapper implements ExceptionMapper<InvalidFormatException> {
  @Override
  public Response toResponse(InvalidFormatException unreadable) {
    return UnreadableBodyMapper.refusal(unreadable);
  }
}
