package app.unknot.ui.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The numbers that are offered, held against the number plans that libphonenumber keeps. */
class CountryTest {
  private static final List<Country> ALL = Country.all(Locale.ENGLISH);

  /**
   * The plans list every emergency service, so that a number stands in one of them does not say
   * that it brings an ambulance; that a mistyped one stands in none does.
   */
  @TestFactory
  @Tag("H-48")
  List<DynamicTest> theNumberOfACountryIsAnEmergencyNumberOfItsPlan() {
    return ALL.stream()
        .map(country ->
            DynamicTest.dynamicTest(
                country.name(Locale.ENGLISH) + " " + country.number().digits(),
                () ->
                    assertThat(
                            ShortNumberInfo.getInstance()
                                .isEmergencyNumber(country.number().digits(), country.code()))
                        .isTrue()))
        .toList();
  }

  @Test
  @Tag("H-48")
  void aNumberOfAnotherCountryIsNotInThePlan() {
    assertThat(ShortNumberInfo.getInstance().isEmergencyNumber("911", "DE")).isFalse();
    assertThat(ShortNumberInfo.getInstance().isEmergencyNumber("999", "US")).isFalse();
  }

  @Test
  void everyCodeIsACountryAndEachStandsOnce() {
    assertThat(ALL).extracting(Country::code).doesNotHaveDuplicates();
    assertThat(Set.of(Locale.getISOCountries()))
        .containsAll(ALL.stream().map(Country::code).toList());
  }

  @Test
  void countriesAreInTheOrderOfTheirNamesInTheLanguage() {
    assertThat(Country.all(Locale.GERMAN))
        .extracting(c -> c.name(Locale.GERMAN))
        .startsWith("Australien");
    assertThat(ALL).extracting(c -> c.name(Locale.ENGLISH)).startsWith("Australia", "Austria");
  }
}
