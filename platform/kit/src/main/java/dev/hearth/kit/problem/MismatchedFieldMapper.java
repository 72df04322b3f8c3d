package dev.hearth.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A value of another shape than its field; the framework would answer in a form of its own. */
@Provider
@Priority(1)
public class MismatchedFieldMapper implements ExceptionMapper<MismatchedInputException> {
  @Override
  public Response toResponse(MismatchedInputException unreadable) {
    return UnreadableBodyMapper.refusal(unreadable);
  }
}
