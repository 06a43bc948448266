package org.multivector.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes manifest.json. */
final class ManifestWriter {

  private final JsonGenerator json;

  private ManifestWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(OutputStream out, Manifest manifest) throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      new ManifestWriter(json).write(manifest);
    }
    out.write(Seal.on(text.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the manifest of a folder; one that is there is replaced in the same instant. */
  static void replace(Path folder, Manifest manifest) throws IOException {
    AtomicFile.write(folder.resolve(Manifest.NAME), out -> write(out, manifest));
  }

  private void write(Manifest manifest) throws IOException {
    Setting setting = manifest.setting();
    json.writeStartObject();
    json.writeStringField("format", Manifest.FORMAT);
    json.writeStringField("kind", manifest.kind());
    json.writeStringField("status", status(manifest));
    question(setting);
    origin(setting, manifest.maker());
    json.writeNumberField("first_draw", manifest.draws().from());
    json.writeNumberField("end_draw", manifest.draws().to());
    if (!manifest.contents().stopped().isEmpty()) {
      json.writeStringField("stopped", manifest.contents().stopped());
    }
    json.writeNumberField("units", manifest.units());
    texts("command", manifest.maker().command());
    labels(setting);
    texts("files", manifest.files());
    tables(manifest.tables());
    json.writeFieldName("resolved");
    json.writeRawValue(setting.resolved());
    json.writeEndObject();
  }

  private void question(Setting setting) throws IOException {
    texts("scenarios", setting.scenarios());
    json.writeStringField("title", setting.title());
    json.writeStringField("reference_title", setting.referenceTitle());
    json.writeStringField("question", setting.question());
    texts("sources", setting.sources());
  }

  private void origin(Setting setting, Manifest.Maker maker) throws IOException {
    json.writeStringField("hash", setting.hash());
    json.writeStringField("version", setting.version());
    json.writeStringField("model_version", setting.modelVersion());
    json.writeStringField("jvm", maker.jvm());
    json.writeNumberField("seed", setting.seed());
    json.writeNumberField("draws", setting.draws());
    json.writeNumberField("repeats", setting.repeats());
    json.writeNumberField("assumed_share", setting.assumedShare());
  }

  private void labels(Setting setting) throws IOException {
    texts("quarters", setting.quarters());
    texts("states", setting.states());
    texts("powers", setting.powers());
    texts("names", setting.names());
    json.writeObjectFieldStart("titles");
    for (Map.Entry<String, Map<String, String>> language : setting.titles().entrySet()) {
      texts(language.getKey(), language.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("markers");
    for (Setting.Marker marker : setting.markers()) {
      json.writeStartObject();
      json.writeStringField("quarter", marker.quarter());
      json.writeStringField("label", marker.label());
      json.writeStringField("title", marker.title());
      json.writeStringField("condition", marker.condition());
      json.writeStringField("probability", marker.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    routes(setting);
  }

  private void routes(Setting setting) throws IOException {
    json.writeArrayFieldStart("routes");
    for (Setting.Route route : setting.routes()) {
      json.writeStartObject();
      json.writeStringField("corridor", route.corridor());
      json.writeStringField("cargo", route.cargo());
      json.writeStringField("unit", route.unit());
      texts("nodes", route.nodes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String status(Manifest manifest) {
    if (!manifest.complete()) {
      return "unfinished";
    }
    return manifest.whole() ? "complete" : "part";
  }

  private void tables(Map<String, FileChecksum> tables) throws IOException {
    json.writeObjectFieldStart("tables");
    for (Map.Entry<String, FileChecksum> table : tables.entrySet()) {
      json.writeObjectFieldStart(table.getKey());
      json.writeNumberField("bytes", table.getValue().bytes());
      json.writeNumberField("crc32", table.getValue().checksum());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void texts(String name, Map<String, String> texts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
