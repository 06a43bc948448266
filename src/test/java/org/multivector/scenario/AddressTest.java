package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** Addresses: each part is checked, and the fault shown at the part that is wrong. */
class AddressTest {

  private static final String OF_POWERS =
      Arrays.stream(Input.values())
          .filter(input -> input.room().equals("powers"))
          .map(Input::variable)
          .collect(Collectors.collectingAndThen(Collectors.toList(), Wording::list));

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          power.USA.gdp               | 7: error: unknown address "power"; allowed: ROOMS; did you mean "powers"?
          region.cohesion.KAZ.UZB     | 7: error: unknown address "region"; allowed: ROOMS; did you mean "states.KAZ.cohesion.UZB"?
          cohesion.KAZ.UZB            | 7: error: unknown address "cohesion"; allowed: ROOMS; did you mean "states.KAZ.cohesion.UZB"?
          region.USA                  | 7: error: unknown address "region"; allowed: ROOMS
          powers                      | 7: error: the address "powers" is not complete; write powers.POWER.gdp
          powers.USA                  | 7: error: the address "powers.USA" lacks its variable; allowed: OF_POWERS
          powers.UAS.attention        | 14: error: unknown power "UAS"; allowed: RUS, USA; did you mean "USA"?
          powers.Russia.attention     | 14: error: unknown power "Russia"; allowed: RUS, USA; did you mean "RUS"?
          powers..attention           | 14: error: the power is missing; allowed: RUS, USA
          powers.USA.atention         | 18: error: unknown variable "atention"; allowed: OF_POWERS; did you mean "attention"?
          states.gdp.KAZ.RUS          | 7: error: the parts of an address stand in another order, and "RUS" is a part too many; did you mean "states.KAZ.gdp"?
          ties.trade.KAZ.RUS.x        | 7: error: the parts of an address stand in another order, and "x" is a part too many; did you mean "ties.KAZ.trade.RUS"?
          states.KAZ.KAZ.gdp          | 18: error: "KAZ" is a part too many; did you mean "states.KAZ.gdp"?
          ties.RUS.KAZ.trade          | 7: error: the parts of an address stand in another order; did you mean "ties.KAZ.trade.RUS"?
          states.attention.KAZ.USA    | 14: error: "attention" is not a variable of states; write powers.POWER.attention
          states.autonomy.KAZ         | 14: error: "autonomy" is what the model makes of it, not what is set; a condition names it as autonomy of KAZ
          powers.USA.attention.x      | 28: error: "x" is a part too many; did you mean "powers.USA.attention"?
          powers.USA.capacity         | 7: error: the address "powers.USA.capacity" is not complete; write powers.POWER.capacity.DOMAIN
          powers.USA.capacity.trad    | 27: error: unknown domain "trad"; allowed: trade, security; did you mean "trade"?
          powers.USA.load.ukrain      | 23: error: unknown theatre "ukrain"; allowed: ukraine, home; did you mean "ukraine"?
          powers.USA.rivalry.USA      | 7: error: one and the same twice; two different ones are needed
          states.KAZ.passage.USA.KAZ  | 7: error: one and the same twice; two different ones are needed
          states.RUS.gdp              | 14: error: unknown state "RUS"; allowed: KAZ, UZB
          states.KAZ.cohesion.TJK     | 27: error: unknown state "TJK"; allowed: KAZ, UZB
          ties.KAZ.trade              | 7: error: the address "ties.KAZ.trade" is not complete; write ties.STATE.DOMAIN.PARTNER
          ties.KAZ.trade.CHN          | 22: error: unknown partner "CHN"; allowed: RUS, USA, REG, ROW, SELF
          ties.KAZ.trade.RUS.x        | 26: error: "x" is a part too many; did you mean "ties.KAZ.trade.RUS"?
          ties.KAZ.trade.RUS.x.y      | 26: error: the address is too long; write ties.STATE.DOMAIN.PARTNER
          parameters.resolve.trade    | 26: error: "trade" is a part too many; did you mean "parameters.resolve"?
          parameters.substitution     | 7: error: the address "parameters.substitution" is not complete; write parameters.substitution.DOMAIN
          issues.alignment            | 7: error: the address "issues.alignment" lacks its variable; allowed: weight
          issues.alignmnt.weight      | 14: error: unknown issue "alignmnt"; allowed: alignment; did you mean "alignment"?
          """)
  void explainsWhichPartIsWrong(String address, String message) {
    assertThat(desk.questioned("set: {" + address + ": 1}\n"))
        .containsExactly(
            "question.yaml:3:"
                + message
                    .replace("OF_POWERS", OF_POWERS)
                    .replace("ROOMS", String.join(", ", Address.rooms())));
  }

  @Test
  void suggestsAParameter() {
    assertThat(desk.questioned("set: {parameters.outsid_option: 1}\n"))
        .singleElement()
        .asString()
        .startsWith("question.yaml:3:18: error: unknown variable \"outsid_option\"; allowed: ")
        .endsWith("; did you mean \"outside_option\"?");
  }

  @Test
  void isAsWideInQuotes() {
    assertThat(desk.questioned("set: {\"powers.UAS.attention\": 1}\n"))
        .singleElement()
        .asString()
        .startsWith("question.yaml:3:15: error: unknown power \"UAS\"");
  }

  @Test
  void acceptsEveryAddressOfTheLayout() throws BadInput {
    Layout layout = desk.read("small/world.yaml").plan().layout();
    for (Map.Entry<String, Integer> entry : layout.addresses().entrySet()) {
      Yaml.Scalar scalar =
          new Yaml.Scalar(Spot.startOf("x"), entry.getKey(), false, Spot.startOf("x"));
      Faults faults = new Faults();
      assertThat(Address.find(scalar, layout, faults)).hasValue(entry.getValue());
      assertThat(faults.sorted()).isEmpty();
    }
  }

  @Test
  void explainsEveryAddressWithOnePartChanged() throws BadInput {
    Layout layout = desk.read("small/world.yaml").plan().layout();
    List<String> silent = new ArrayList<>();
    for (String address : layout.addresses().keySet()) {
      String[] parts = address.split("\\.", -1);
      for (int n = 0; n < parts.length; n++) {
        String[] changed = parts.clone();
        changed[n] = "xyzzy";
        Faults faults = new Faults();
        Spot at = Spot.startOf("x");
        String text = String.join(".", changed);
        Address.find(new Yaml.Scalar(at, text, false, at), layout, faults);
        if (faults.errors() != 1) {
          silent.add(text);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void meansTheSamePairInBothOrders() throws BadInput {
    Scenario one = desk.question("set: {powers.RUS.rivalry.USA: 0.5}\n");
    Scenario other = desk.question("set: {powers.USA.rivalry.RUS: 0.5}\n");
    assertThat(one.hash()).isEqualTo(other.hash());
    assertThat(desk.questioned("set: {powers.RUS.rivalry.USA: 1, powers.USA.rivalry.RUS: 0}\n"))
        .containsExactly("question.yaml:3:34: error: the same pair is set already");
  }
}
