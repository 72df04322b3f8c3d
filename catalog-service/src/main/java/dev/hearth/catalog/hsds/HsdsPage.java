package dev.hearth.catalog.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of our own with services of HSDS: {@code contents}, {@code size} and {@code empty} are
 * named as on a page of HSDS, but there is a cursor in place of page numbers and totals.
 *
 * @param contents services by HSDS 3.1, with their organization, locations and the rest inside
 * @param size how many are on this page
 * @param next opaque cursor of the next page; absent on the last
 */
record HsdsPage(
    @Schema(
            type = SchemaType.ARRAY,
            implementation = Object.class,
            description = "Services by the JSON Schema of HSDS 3.1")
        List<ObjectNode> contents,
    int size,
    boolean empty,
    @Nullable String next) {
  HsdsPage {
    contents = List.copyOf(contents);
  }
}
