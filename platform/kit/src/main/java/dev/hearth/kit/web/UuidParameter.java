package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs in paths and queries strictly: 36 characters, or 400 (JAX-RS would answer 404). */
@Provider
public class UuidParameter implements ParamConverterProvider {
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == UUID.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<UUID> {
    @Override
    public @Nullable UUID fromString(@Nullable String value) {
      if (value == null) {
        return null;
      }
      if (!UUID_TEXT.matcher(value).matches()) {
        throw Problems.badField(
            "id", "must be a UUID such as 0190a000-0000-7000-8000-000000000001");
      }
      return UUID.fromString(value);
    }

    @Override
    public String toString(UUID value) {
      return value.toString();
    }
  }
}
