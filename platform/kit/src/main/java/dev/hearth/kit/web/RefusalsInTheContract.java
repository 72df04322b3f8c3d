package dev.hearth.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes into every operation of the contract the refusals that the kit itself can answer. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RefusalsInTheContract implements OASFilter {
  private static final String PROBLEM = "application/problem+json";

  @Override
  public PathItem filterPathItem(PathItem path) {
    for (Operation operation : path.getOperations().values()) {
      refusals(operation)
          .forEach(
              (status, description) -> {
                if (!operation.getResponses().hasAPIResponse(status)) {
                  operation
                      .getResponses()
                      .addAPIResponse(
                          status,
                          OASFactory.createAPIResponse()
                              .description(description)
                              .content(
                                  OASFactory.createContent()
                                      .addMediaType(PROBLEM, OASFactory.createMediaType())));
                }
              });
    }
    return path;
  }

  private static Map<String, String> refusals(Operation operation) {
    Map<String, String> refusals = new TreeMap<>();
    refusals.put("400", "A field is wrong; it is named in violations");
    refusals.put("401", "No valid token");
    refusals.put("403", "Not for this role");
    refusals.put("503", "A needed part does not answer; nothing was changed, try again");
    if (has(operation, Parameter.In.PATH, null)) {
      refusals.put("404", "Not there, or not for this caller to see; the two look alike");
    }
    if (has(operation, Parameter.In.HEADER, "If-Match")
        || has(operation, Parameter.In.HEADER, "If-None-Match") && isWrite(operation)) {
      refusals.put("412", "Changed since it was read, or there already");
      refusals.put("428", "The precondition is missing");
    }
    return refusals;
  }

  private static boolean isWrite(Operation operation) {
    return operation.getRequestBody() != null;
  }

  private static boolean has(Operation operation, Parameter.In in, @Nullable String name) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null
        && parameters.stream()
            .anyMatch(p -> p.getIn() == in && (name == null || name.equals(p.getName())));
  }
}
