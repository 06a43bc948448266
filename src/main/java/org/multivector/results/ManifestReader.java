package org.multivector.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads manifest.json; what is not there is empty, what is unknown is passed over. */
final class ManifestReader {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> fields;
  private final String resolved;

  private ManifestReader(Map<String, Object> fields, String resolved) {
    this.fields = fields;
    this.resolved = resolved;
  }

  /** What a folder says, whether or not it was changed; empty if it says nothing or is not ours. */
  static Optional<Manifest> find(Path folder) {
    try {
      return parse(Files.readAllBytes(folder.resolve(Manifest.NAME)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the bytes of a manifest say; empty if they are none, or not ours. */
  static Optional<Manifest> parse(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(bytes)) {
      return Optional.of(read(parser)).filter(ManifestReader::ours).map(ManifestReader::manifest);
    } catch (IOException | ClassCastException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What a text of JSON says. */
  static Map<?, ?> object(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      return object(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ManifestReader read(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    String resolved = "";
    if (parser.nextToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("resolved")) {
          resolved = copy(parser);
        } else {
          fields.put(name, value(parser));
        }
      }
    }
    return new ManifestReader(fields, resolved);
  }

  private static String copy(JsonParser parser) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      generator.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  private boolean ours() {
    return text("format").equals(Manifest.FORMAT);
  }

  private Manifest manifest() {
    boolean complete = !text("status").equals("unfinished");
    String kind = fields.containsKey("kind") ? text("kind") : Output.RUN;
    Manifest.Maker maker = new Manifest.Maker(texts("command"), text("jvm"));
    return new Manifest(
        kind, complete, setting(), contents(), whole("units"), texts("files"), maker);
  }

  private Contents contents() {
    long end = fields.containsKey("end_draw") ? whole("end_draw") : whole("draws");
    Map<String, FileChecksum> tables = new LinkedHashMap<>();
    for (Map.Entry<?, ?> table : map(fields.get("tables")).entrySet()) {
      Map<?, ?> mark = map(table.getValue());
      tables.put(
          (String) table.getKey(),
          new FileChecksum(whole(mark.get("bytes")), whole(mark.get("crc32"))));
    }
    return new Contents(
        new DrawRange((int) whole("first_draw"), (int) end), tables, text("stopped"));
  }

  private Setting setting() {
    return new Setting(
        texts("scenarios"),
        texts("quarters"),
        new Setting.Asked(
            text("title"),
            text("reference_title"),
            text("question"),
            texts("sources"),
            markers(),
            titles()),
        new Setting.Cast(
            texts(map(fields.get("names"))), texts("states"), texts("powers"), routes()),
        new Setting.Made(
            whole("seed"),
            (int) whole("draws"),
            (int) whole("repeats"),
            text("hash"),
            text("version"),
            text("model_version"),
            ((Number) fields.getOrDefault("assumed_share", 0L)).doubleValue(),
            resolved));
  }

  private String text(String name) {
    return text(fields.get(name));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : (String) value;
  }

  private long whole(String name) {
    return whole(fields.get(name));
  }

  private static long whole(@Nullable Object value) {
    return value == null ? 0 : (Long) value;
  }

  private List<String> texts(String name) {
    return list(fields.get(name)).stream().map(String.class::cast).toList();
  }

  static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private Map<String, Map<String, String>> titles() {
    Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    for (Map.Entry<?, ?> language : map(fields.get("titles")).entrySet()) {
      titles.put((String) language.getKey(), texts(map(language.getValue())));
    }
    return titles;
  }

  private static Map<String, String> texts(Map<?, ?> object) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> text : object.entrySet()) {
      texts.put((String) text.getKey(), (String) text.getValue());
    }
    return texts;
  }

  static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private List<Setting.Marker> markers() {
    return list(fields.get("markers")).stream()
        .map(ManifestReader::map)
        .map(
            marker ->
                new Setting.Marker(
                    text(marker.get("quarter")),
                    text(marker.get("label")),
                    text(marker.get("title")),
                    text(marker.get("condition")),
                    text(marker.get("probability"))))
        .toList();
  }

  private List<Setting.Route> routes() {
    return list(fields.get("routes")).stream()
        .map(ManifestReader::map)
        .map(
            route ->
                new Setting.Route(
                    text(route.get("corridor")),
                    text(route.get("cargo")),
                    text(route.get("unit")),
                    list(route.get("nodes")).stream().map(String.class::cast).toList()))
        .toList();
  }
}
