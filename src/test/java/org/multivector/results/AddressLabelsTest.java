package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the addresses of numbers are called by people. */
class AddressLabelsTest {

  private static String said(Language language, String address) {
    Map<String, String> titles = Map.of("new_debt", "новый долг");
    Setting setting = Samples.korea(titles, Map.of(), List.of(), "{}");
    return new AddressLabels(setting.in(language), language).of(address);
  }

  @Test
  void leavesOutTheGroupAndNamesInputsDomainsAndActors() {
    assertThat(said(Language.RUSSIAN, "powers.USA.capacity.transit"))
        .isEqualTo("США, возможности, пути грузов");
    assertThat(said(Language.ENGLISH, "parameters.loss_effect")).isEqualTo("loss effect");
  }

  @Test
  void saysAQuantityAsItsAuthorDoes() {
    assertThat(said(Language.RUSSIAN, "uncertain.new_debt")).isEqualTo("новый долг");
    assertThat(said(Language.ENGLISH, "uncertain.new_debt")).isEqualTo("new debt");
    assertThat(said(Language.RUSSIAN, "uncertain.old_debt")).isEqualTo("old debt");
  }
}
