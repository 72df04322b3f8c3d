package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers, true or false, and codes in paths and queries strictly: 400 with the
 * parameter named and what it may be. JAX-RS would answer 404, and take any word for false.
 */
@Provider
public class StrictParameter implements ParamConverterProvider {
  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    String name = name(annotations);
    if (rawType.isEnum()) {
      return new Converter<>(text -> code(rawType, text), name, "must be " + codes(rawType));
    }
    if (rawType == Integer.class || rawType == int.class) {
      return (ParamConverter<T>) new Converter<>(Integer::valueOf, name, "must be a whole number");
    }
    if (rawType == Boolean.class || rawType == boolean.class) {
      return (ParamConverter<T>)
          new Converter<>(StrictParameter::trueOrFalse, name, "must be true or false");
    }
    return null;
  }

  private static <T> T code(Class<T> codes, String text) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> ((Enum<?>) code).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such code"));
  }

  private static String codes(Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(code -> ((Enum<?>) code).name())
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static Boolean trueOrFalse(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("Neither true nor false");
    };
  }

  private static String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case QueryParam query -> {
          return query.value();
        }
        case PathParam path -> {
          return path.value();
        }
        case HeaderParam header -> {
          return header.value();
        }
        default -> {
          // Validation and documentation annotations name nothing.
        }
      }
    }
    return "parameter";
  }

  private interface Reading<T> {
    T of(String text);
  }

  private record Converter<T>(Reading<T> reading, String name, String asked)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String value) {
      if (value == null) {
        return null;
      }
      try {
        return reading.of(value);
      } catch (IllegalArgumentException notOne) {
        throw Problems.badField(name, asked);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
