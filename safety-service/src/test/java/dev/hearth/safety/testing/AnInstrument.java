package dev.hearth.safety.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An instrument in somebody else's words, as an agency would load it. */
public final class AnInstrument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOUR_QUESTIONS =
      """
      { "locale":"en", "title":"Four questions", "owner":"A neighbouring agency", "validated":true,
        "references":[{"name":"Their handbook","url":"https://handbook.example"}],
        "answerStates":["ANSWERED","NOT_ASKED_YET","CHOSE_NOT_TO_SAY","UNKNOWN"],
        "items":[
          {"id":"Q1","text":"Has it become worse?","type":"boolean","core":true,"scored":true,
           "options":[{"value":"YES","weight":2},{"value":"NO","weight":0}]},
          {"id":"Q2","text":"Is help near?","type":"boolean","core":false,"scored":true,
           "options":[{"value":"YES","weight":0},{"value":"NO","weight":1}],
           "tags":["COM-00"],"comeBackTo":true},
          {"id":"Q3","text":"How often lately?","type":"choice","core":false,"scored":true,
           "options":[{"value":"NEVER","weight":0},{"value":"ONCE","weight":1},
                      {"value":"OFTEN","weight":2}],
           "critical":[{"when":"OFTEN","floor":"grave"}],
           "enableWhen":[{"item":"Q1","op":"=","value":"YES"}]},
          {"id":"Q4","text":"How safe does she feel?","type":"choice","core":false,"scored":false,
           "options":[{"value":"SAFE","weight":0},{"value":"NOT_SAFE","weight":0}],
           "critical":[{"when":"NOT_SAFE","floor":"grave"}],"tags":["own-view"]}],
        "bands":[{"min":0,"max":1,"level":"calm"},{"min":2,"max":3,"level":"worrying"},
                 {"min":4,"level":"grave"}],
        "clusters":[{"all":["Q1=YES","Q2=NO"],"floor":"grave"}],
        "levels":["calm","worrying","grave"],
        "levelMapping":{"calm":"STANDARD","worrying":"ELEVATED","grave":"HIGH"},
        "raiseOnly":true, "maxNotAskedShare":0.3, "coreNotAskedFloor":"worrying",
        "intervals":{"calm":"P30D","worrying":"P10D","grave":"P5D"},
        "triggers":[{"type":"ORDER_BREACH","dueWithin":"PT12H","voids":true}] }
      """;

  private final ObjectNode file;

  private AnInstrument(ObjectNode file) {
    this.file = file;
  }

  /** Four questions that mean calm, worrying or grave; the third waits for the first. */
  public static AnInstrument ofFourQuestions() {
    return new AnInstrument((ObjectNode) parse(FOUR_QUESTIONS));
  }

  /** Puts a value where a refusal would point, such as {@code items[0].required}. */
  public AnInstrument with(String path, String json) {
    int last = path.lastIndexOf('.');
    String field = path.substring(last + 1);
    JsonNode parent = last < 0 ? file : file.at(pointer(path.substring(0, last)));
    int bracket = field.indexOf('[');
    if (bracket < 0) {
      ((ObjectNode) parent).set(field, parse(json));
    } else {
      ArrayNode list = (ArrayNode) parent.get(field.substring(0, bracket));
      int place = Integer.parseInt(field.substring(bracket + 1, field.length() - 1));
      if (place < list.size()) {
        list.set(place, parse(json));
      } else {
        list.add(parse(json));
      }
    }
    return this;
  }

  /** Takes away a field where a refusal would point. */
  public AnInstrument without(String path) {
    int last = path.lastIndexOf('.');
    JsonNode parent = last < 0 ? file : file.at(pointer(path.substring(0, last)));
    ((ObjectNode) parent).remove(path.substring(last + 1));
    return this;
  }

  /** The file as it would be sent. */
  public String json() {
    return file.toString();
  }

  private static String pointer(String path) {
    return "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
