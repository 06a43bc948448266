package org.multivector.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.text.BadInput;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.OnDisk;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Quarter;
import org.multivector.world.Roster;

/** The text of a scenario to begin with: it runs as it is, and every key is explained in it. */
public final class Template {

  private static final int QUARTERS_BEFORE = 4;

  private static final String FORM =
      """
      # A scenario is a question, written as what differs from a world that is described elsewhere.
      # Check it with:  multivector validate <name>.yaml
      # Run it with:    multivector run <name>.yaml
      # Editors complete keys and addresses with the schema that "multivector schema" prints.
      title: "<title>"
      question: "How much room for manoeuvre does each state lose if <who> turns away?"
      # Ids of the world's sources.csv, or your own.
      sources: [{own-source: "Author (year), Title"}]
      extends: <parent>

      # Quarters that are simulated; left out, as in <parent>.
      # horizon: {from: <from>, to: <to>}

      # What is not known is drawn, anew for each run: uniform LOW HIGH, triangular LOW MODE HIGH...
      uncertain:
        withdrawal: uniform 0.3 0.7

      # Mechanisms can be on, off or frozen ("multivector describe --mechanisms" lists them).
      # switches: {rival_response: off}

      # What is different from the start: an address and a number, a distribution or a formula.
      # set:
      #   parameters.outside_option_limit: uniform 0.3 0.7

      # What happens, and when. The number may be set, multiplied (times) or added to (add).
      events:
        - at: <at>
          title: "<who> turns away"
          ramp: 8 quarters
          # Without this it stays; "until: <to>" would do as well.
          # for: 5 years
          set:
            powers.<power>.attention: {times: 1 - withdrawal}

      # States: <states>
      # Powers: <powers>
      # Domains: <domains>
      """;

  private final String name;
  private final String parent;
  private final Roster roster;
  private final Horizon horizon;

  private Template(String name, String parent, Roster roster, Horizon horizon) {
    this.name = name;
    this.parent = parent;
    this.roster = roster;
    this.horizon = horizon;
  }

  /**
   * The text for a file that extends a scenario or world.
   *
   * @param file where it is to stand
   * @param parent the name that it extends, looked up from there
   * @throws BadInput if there is no such scenario, or if it cannot be read
   */
  public static String of(Path file, String parent) throws BadInput {
    Faults faults = new Faults();
    OnDisk target = new OnDisk(file, file.toString());
    Spot option = Spot.startOf("--extends");
    if (target.stem().equals(parent)) {
      faults.error(option, Wording.quote(parent) + " is the name of the new scenario itself");
    }
    faults.stopIfAny();
    Optional<Location> found = Lookup.named(parent, target);
    if (found.isEmpty()) {
      faults.unknown(option, "scenario", parent, Lookup.names(target));
    }
    Optional<Chain> chain = found.flatMap(location -> Chain.read(location, faults));
    Optional<Horizon> horizon =
        chain.flatMap(files -> new Calendar(files, faults).horizon(Span.NONE));
    faults.stopIfAny();
    Roster roster = chain.orElseThrow().world().entities().roster();
    return new Template(target.stem(), parent, roster, horizon.orElseThrow()).text();
  }

  private String text() {
    Roster.Entry power = roster.powers().get(0);
    boolean room = horizon.quarters() > QUARTERS_BEFORE;
    Quarter at = room ? horizon.from().plus(QUARTERS_BEFORE) : horizon.from();
    String words = name.replace('-', ' ').replace('_', ' ');
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return FORM.replace("<name>", name)
        .replace("<title>", title)
        .replace("<parent>", parent)
        .replace("<from>", horizon.from().toString())
        .replace("<to>", horizon.to().toString())
        .replace("<at>", at.toString())
        .replace("<who>", power.name().replace("\"", ""))
        .replace("<power>", power.id())
        .replace("<states>", ids(roster.states()))
        .replace("<powers>", ids(roster.powers()))
        .replace("<domains>", ids(roster.domains()));
  }

  private static String ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id).collect(Collectors.joining(", "));
  }
}
