package org.multivector.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a command prints as JSON, a list of objects. */
final class JsonColumns {

  private JsonColumns() {}

  /** Columns that hold a number in some row, in their order. */
  static Set<String> ofNumbers(Shell said) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    try (JsonParser json = new JsonFactory().createParser(said.out())) {
      while (json.nextToken() != null) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
          columns.add(json.currentName());
        }
      }
    }
    return columns;
  }
}
