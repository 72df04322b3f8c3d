package dev.hearth.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what Jackson could not read into the field's path and what is asked there. */
@Provider
@Priority(1)
public class UnreadableBodyMapper implements ExceptionMapper<JsonProcessingException> {
  @Override
  public Response toResponse(JsonProcessingException unreadable) {
    return refusal(unreadable);
  }

  static Response refusal(JsonProcessingException unreadable) {
    return Problems.badField(field(unreadable), message(unreadable)).toResponse();
  }

  private static String field(JsonProcessingException unreadable) {
    if (!(unreadable instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "body";
    }
    return mapping.getPath().stream()
        .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String message(JsonProcessingException unreadable) {
    if (unreadable instanceof UnrecognizedPropertyException) {
      return "is not a field of this request; take it out or check the spelling";
    }
    if (unreadable instanceof InvalidFormatException format) {
      return "must be " + expected(format.getTargetType());
    }
    if (unreadable instanceof JsonMappingException) {
      return "has the wrong type or breaks a rule of this field";
    }
    return "is not valid JSON";
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "UUID" -> "a UUID";
      case "Instant" -> "an instant in UTC such as 2026-05-03T10:15:30Z";
      case "LocalDate" -> "a date such as 2026-05-03";
      default -> "of type " + type.getSimpleName();
    };
  }
}
