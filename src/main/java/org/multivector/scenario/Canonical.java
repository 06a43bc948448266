package org.multivector.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.multivector.chance.Amount;
import org.multivector.world.InputChange;
import org.multivector.world.Institution;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;
import org.multivector.world.Quarter;
import org.multivector.world.Roster;
import org.multivector.world.Shock;

/**
 * Writes down what a plan means: everything that can change a result, sorted, in one form.
 * Comments, titles, names, order of keys, the way a number is written and values that are as they
 * would be anyway leave no trace. Only the order of several effects on one input is kept, since it
 * matters.
 */
final class Canonical {

  /** Changes if the form does. */
  private static final int FORM = 1;

  private static final int HASH_BYTES = 6;

  private Canonical() {}

  /** The canonical JSON of a plan and of what differs in its reference. */
  static String of(Plan plan, Optional<Plan> reference) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("form", FORM);
    all.put("horizon", List.of(plan.start().toString(), last(plan).toString()));
    all.put("world", world(plan));
    all.putAll(arm(plan, Optional.empty()));
    reference.ifPresent(other -> all.put("reference", reference(other, plan)));
    return CanonicalJson.of(all);
  }

  /** What differs in the reference; all of it, if others are in its world. */
  private static SortedMap<String, Object> reference(Plan reference, Plan plan) {
    if (reference.roster().equals(plan.roster())) {
      return arm(reference, Optional.of(plan));
    }
    SortedMap<String, Object> whole = new TreeMap<>(arm(reference, Optional.empty()));
    whole.put("world", world(reference));
    return whole;
  }

  /** The first 12 hex digits of the SHA-256 of a text. */
  static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Quarter last(Plan plan) {
    return plan.start().plus(plan.quarters() - 1);
  }

  /** Who is in it, in the order of the world: sums, and so last digits, may depend on it. */
  private static SortedMap<String, Object> world(Plan plan) {
    Roster roster = plan.roster();
    SortedMap<String, Object> world = new TreeMap<>();
    world.put("states", ids(roster.states()));
    world.put("powers", ids(roster.powers()));
    world.put("passive", ids(roster.passive()));
    world.put("domains", ids(roster.domains()));
    world.put("issues", ids(roster.issues()));
    world.put("balanced", balanced(plan));
    world.put("theatres", ids(roster.theatres()));
    world.put("interests", ids(roster.interests()));
    world.put("commodities", ids(roster.commodities()));
    world.put("corridors", ids(roster.corridors()));
    world.put("cargoes", ids(roster.cargoes()));
    world.put("network", lines(roster.network()));
    world.put("institutions", institutions(plan));
    world.put("regimes", ids(roster.regimes()));
    world.put("shocks", ids(roster.shocks()));
    world.put("nests", Arrays.stream(plan.nest()).boxed().toList());
    return world;
  }

  /** How corridors run: numbers of cargoes, domains and nodes. */
  private static List<Object> lines(Network network) {
    List<Object> all = new ArrayList<>();
    for (Network.Cargo cargo : network.cargoes()) {
      all.add(List.of(cargo.domain(), cargo.bothWays() ? 1 : 0));
    }
    for (Network.Line line : network.lines()) {
      List<Object> legs = new ArrayList<>();
      legs.add(line.cargo());
      line.legs().forEach(leg -> legs.add(List.of(leg.from(), leg.to(), leg.by())));
      all.add(legs);
    }
    all.add(ids(network.places()));
    return all;
  }

  /** The issues on which opposing pulls cancel. */
  private static List<String> balanced(Plan plan) {
    return flagged(plan.roster().issues(), plan.balanced());
  }

  private static List<String> flagged(List<Roster.Entry> entries, boolean[] flags) {
    List<String> ids = ids(entries);
    return IntStream.range(0, ids.size()).filter(n -> flags[n]).mapToObj(ids::get).toList();
  }

  private static List<SortedMap<String, Object>> institutions(Plan plan) {
    List<SortedMap<String, Object>> all = new ArrayList<>();
    for (int n = 0; n < plan.institutions().size(); n++) {
      all.add(institution(plan.roster(), n, plan.institutions().get(n)));
    }
    return all;
  }

  private static SortedMap<String, Object> institution(Roster roster, int n, Institution about) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("id", roster.institutions().get(n).id());
    all.put("domains", flagged(roster.domains(), about.worksIn()));
    all.put("issues", flagged(roster.issues(), about.binds()));
    all.put("neutral", about.neutral());
    if (about.leader() != Institution.NOBODY) {
      all.put("leader", roster.powers().get(about.leader()).id());
    }
    return all;
  }

  private static List<String> ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id).toList();
  }

  private static SortedMap<String, Object> arm(Plan plan, Optional<Plan> known) {
    SortedMap<String, Object> arm = new TreeMap<>();
    arm.put("inputs", inputs(plan, known));
    arm.put("off", keys(plan.off()));
    arm.put("frozen", keys(plan.frozen()));
    SortedMap<String, Object> uncertain = new TreeMap<>();
    plan.uncertain().forEach(each -> uncertain.put(each.name(), each.amount()));
    arm.put("uncertain", uncertain);
    arm.put("effects", effects(plan));
    if (known.isEmpty()) {
      arm.put("happens", shocks(plan));
    }
    return arm;
  }

  /** What shocks do to whom: the same in every arm. */
  private static List<SortedMap<String, Object>> shocks(Plan plan) {
    return plan.shocks().stream().map(shock -> shock(shock, plan)).toList();
  }

  private static SortedMap<String, Object> shock(Shock shock, Plan plan) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("kind", plan.roster().shocks().get(shock.kind()).id());
    all.put("on", shock.target());
    all.put("changes", shock.changes().stream().map(change -> change(change, plan)).toList());
    return all;
  }

  private static SortedMap<String, Object> change(Shock.Change change, Plan plan) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("input", plan.layout().address(change.index()));
    all.put(change.operation().name().toLowerCase(Locale.ROOT), change.amount());
    return all;
  }

  private static List<String> keys(Set<Mechanism> mechanisms) {
    return mechanisms.stream().map(Mechanism::key).sorted().toList();
  }

  /** Inputs that differ from what is known; from nothing, if that is nothing. */
  private static SortedMap<String, Object> inputs(Plan plan, Optional<Plan> known) {
    SortedMap<String, Object> inputs = new TreeMap<>();
    Layout layout = plan.layout();
    for (int place = 0; place < layout.size(); place++) {
      Amount amount = plan.amounts()[place];
      Amount before =
          known.isPresent()
              ? known.get().amounts()[place]
              : new Amount.Fixed(layout.input(place).absent());
      if (!layout.isShadow(place) && !amount.equals(before)) {
        inputs.put(layout.address(place), amount);
      }
    }
    return inputs;
  }

  private static List<SortedMap<String, Object>> effects(Plan plan) {
    return plan.changes().stream()
        .filter(effect -> !isIdle(effect))
        .sorted(Comparator.comparing(effect -> plan.layout().address(effect.index())))
        .map(effect -> effect(effect, plan))
        .toList();
  }

  private static boolean isIdle(InputChange effect) {
    if (!(effect.amount() instanceof Amount.Fixed fixed)) {
      return false;
    }
    return switch (effect.operation()) {
      case SET -> false;
      case TIMES -> fixed.number() == 1;
      case ADD -> fixed.number() == 0;
    };
  }

  private static SortedMap<String, Object> effect(InputChange effect, Plan plan) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("input", plan.layout().address(effect.index()));
    boolean waits = effect.occasion().flatMap(Occasion::condition).isPresent();
    if (!waits) {
      all.put("at", plan.start().plus(effect.from() - 1).toString());
    }
    effect.occasion().ifPresent(occasion -> all.put("if", occasion(occasion, plan)));
    all.put(effect.operation().name().toLowerCase(Locale.ROOT), effect.amount());
    if (effect.ramp() > 1) {
      all.put("ramp", effect.ramp());
    }
    if (effect.until() <= plan.quarters() && !waits) {
      all.put("until", plan.start().plus(effect.until() - 1).toString());
    }
    return all;
  }

  /** The name counts too: it is the key of chance. */
  private static SortedMap<String, Object> occasion(Occasion occasion, Plan plan) {
    SortedMap<String, Object> all = new TreeMap<>();
    all.put("name", occasion.name());
    all.put("probability", occasion.probability());
    occasion
        .condition()
        .ifPresent(
            condition -> {
              all.put("when", Wait.text(condition, plan.layout()));
              all.put("again", occasion.again());
              all.put("from", plan.start().plus(occasion.first() - 1).toString());
              all.put("to", plan.start().plus(occasion.last() - 1).toString());
              if (occasion.length() < plan.quarters()) {
                all.put("for", occasion.length());
              }
            });
    return all;
  }
}
