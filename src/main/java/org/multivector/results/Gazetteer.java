package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where actors and the places on corridors are: the one table of charts, pages and the live map.
 */
public final class Gazetteer {

  private Gazetteer() {}

  /** Degrees east and north; of an actor where its name stands on a map. */
  public record Spot(double longitude, double latitude) {}

  /** Spots by id. */
  public static Map<String, Spot> spots() {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(table())) {
      double longitude = Double.parseDouble(row.getField("lon"));
      double latitude = Double.parseDouble(row.getField("lat"));
      spots.put(row.getField("id"), new Spot(longitude, latitude));
    }
    return spots;
  }

  /** The table as it is, with the columns id, lon and lat. */
  public static String table() {
    return Resource.text(Gazetteer.class, "places.csv");
  }
}
