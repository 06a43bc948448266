package org.multivector.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.world.Plan;

/**
 * A question, read and checked: what is run, and what it is compared with.
 *
 * @param stem short name: the file's name without extension; of a {@code world.yaml} its folder's
 * @param file the file as typed
 * @param title heading for charts
 * @param question what the author wants to know, or empty
 * @param titles what the texts of its files are in other languages, by language, by the English
 * @param sources ids of the sources that the author cites
 * @param reference what it is compared with, over the same horizon; empty for a world on its own
 * @param plan what every run of it has in common
 * @param markers titled events that the reference does not have, by date
 * @param meaning everything that can change a result, reference included
 * @param assumedShare part of the states' ties whose figures are assumptions, weighted by domain
 *     weight and share, mean over states; 0 to 1
 * @param newcomers ids of those whom it adds to its world, each with whom it is like, or nobody
 * @param provenance where the figures of the world come from, in the order of the layout
 */
public record Scenario(
    String stem,
    String file,
    String title,
    String question,
    Map<String, Map<String, String>> titles,
    List<String> sources,
    Optional<Scenario> reference,
    Plan plan,
    List<Marker> markers,
    Resolved meaning,
    double assumedShare,
    Map<String, String> newcomers,
    List<Provenance> provenance) {

  public Scenario {
    sources = List.copyOf(sources);
    markers = List.copyOf(markers);
    newcomers = Map.copyOf(newcomers);
    provenance = List.copyOf(provenance);
  }

  /**
   * Everything that can change a result, reference included, as canonical JSON: comments, order,
   * titles and names do not matter.
   */
  public String resolved() {
    return meaning.text();
  }

  /** The first 12 hex digits of the SHA-256 of {@link #resolved}. */
  public String hash() {
    return meaning.hash();
  }

  /** The plans of its arms: the reference first, if there is one. */
  public List<Plan> arms() {
    return reference.isPresent() ? List.of(reference.get().plan(), plan) : List.of(plan);
  }

  /** The same without what it is compared with. */
  public Scenario alone() {
    return new Scenario(
        stem,
        file,
        title,
        question,
        titles,
        sources,
        Optional.empty(),
        plan,
        List.of(),
        meaning,
        assumedShare,
        newcomers,
        provenance);
  }
}
