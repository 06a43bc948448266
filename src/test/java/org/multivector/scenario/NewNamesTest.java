package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and names of those who come must not be taken for somebody or something else. */
class NewNamesTest {

  private static final String RESERVED =
      " is no id: it stands for something else in tables and shocks";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"REGION", "TARGET", "ONE", "OTHER", "STATE", "POWER", "OTHER_STATE"})
  void anIdIsNoWordOfTables(String id) {
    String error = ": error: \"" + id + "\"" + RESERVED;
    desk.assertTold(
        "add: {states: {"
            + id
            + ": {name: X, like: KGZ}}}\nset: {states.KGZ.cohesion."
            + id
            + ": 0.4}\n",
        "3:16" + error);
    desk.assertTold("add: {powers: {" + id + ": {name: X, like: USA}}}\n", "3:16" + error);
    desk.assertTold("add: {places: {" + id + ": X}}\n", "3:16" + error);
  }

  @Test
  void anIdMayBeginWithOne() {
    desk.assertTold(
        "add: {states: {ONE_2: {name: X, like: KGZ}}}\nset: {states.KGZ.cohesion.ONE_2: 0.4}\n");
  }

  @Test
  void aWorldHasNoneOfTheseEither() {
    desk.edit("world.yaml", "UZB: Uzbekistan", "REGION: Uzbekistan");
    assertThat(desk.messages("small/world.yaml"))
        .contains("small/world.yaml:6:27: error: \"REGION\"" + RESERVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "states: {AFG: {name: Kazakhstan, like: TJK}}|states.TJK.cohesion.AFG: 0.4"
            + "| 3:28: error: \"Kazakhstan\" is the name of KAZ; give another one",
        "powers: {JPN: {name: ' united states', like: IND}}|"
            + "| 3:28: error: \" united states\" is the name of USA; give another one",
        "states: {AFG: {name: A, like: TJK}, MNG: {name: A, like: KGZ}}|states.TJK.cohesion.AFG: 0.4, states.KGZ.cohesion.MNG: 0.4, states.AFG.cohesion.MNG: 0"
            + "| 3:55: error: \"A\" is the name of AFG; give another one",
        "states: {AFG: {name: '', like: TJK}}|states.TJK.cohesion.AFG: 0.4"
            + "| 3:28: error: \"name\" is empty; write name: Japan",
        "states: {KAZ: {name: Kazakhstan, like: TJK}}|"
            + "| 3:16: error: \"KAZ\" is in the world already",
      })
  void aNameIsOfOneOnly(String add, String set, String message) {
    String lines = "add: {" + add + "}\n" + (set == null ? "" : "set: {" + set + "}\n");
    desk.assertTold(lines, message);
  }

  @Test
  void aNameIsFreeAfterWhoHadIt() {
    desk.assertTold("remove: [TJK]\nadd: {states: {TAJ: {name: Tajikistan, like: TJK}}}\n");
  }
}
