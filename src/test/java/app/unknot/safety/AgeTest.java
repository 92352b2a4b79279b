package app.unknot.safety;

import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {
  private static HealthProfile onFile(OptionalInt age, Optional<LocalDate> aged) {
    return new HealthProfile(age, aged, Map.of(), Map.of(), Map.of(), Optional.empty(), List.of());
  }

  @Test
  @Tag("H-07")
  void anAgeToldGrowsWithAYearOfDoubt() {
    assertThat(Age.told(64, TODAY, TODAY)).isEqualTo(new Age(64, 64));
    assertThat(Age.told(64, TODAY.minusDays(1), TODAY)).isEqualTo(new Age(64, 65));
    assertThat(Age.told(64, TODAY.minusYears(1), TODAY)).isEqualTo(new Age(65, 66));
    assertThat(Age.told(64, TODAY.minusYears(3).plusDays(1), TODAY)).isEqualTo(new Age(66, 67));
    assertThat(Age.told(64, TODAY.plusYears(2), TODAY)).as("the clock").isEqualTo(new Age(64, 65));
  }

  @Test
  void doubtIsUnknown() {
    Age doubt = new Age(17, 18);
    assertThat(doubt.isAtLeast(17)).isEqualTo(Truth.TRUE);
    assertThat(doubt.isAtLeast(18)).isEqualTo(Truth.UNKNOWN);
    assertThat(doubt.isAtLeast(19)).isEqualTo(Truth.FALSE);
  }

  @Test
  @Tag("H-07")
  void onFileItGrowsAndWithoutADayItCanBeAnythingFromThen() {
    OptionalInt seventeen = OptionalInt.of(17);
    assertThat(onFile(seventeen, Optional.of(TODAY.minusYears(1))).age(TODAY))
        .contains(new Age(18, 19));
    assertThat(onFile(seventeen, Optional.empty()).age(TODAY)).contains(new Age(17, 120));
    assertThat(onFile(OptionalInt.empty(), Optional.empty()).age(TODAY)).isEmpty();
  }

  @Test
  @Tag("H-07")
  void whoWas17IsAskedAgainAndWhoWas64GoesGentlyAtFirst() {
    ScreeningRequest well = Asked.healthy(Body.right("infraspinatus"));
    ScreeningRequest ageless =
        well.withFacts(well.facts().withAge(OptionalInt.empty())).withHistory(History.EMPTY);
    Optional<LocalDate> yesterday = Optional.of(TODAY.minusDays(1));
    assertThat(rules(ageless.withProfile(onFile(OptionalInt.of(17), yesterday))))
        .contains("under-18");
    assertThat(rules(ageless.withProfile(onFile(OptionalInt.of(64), yesterday))))
        .contains("from-65");
    assertThat(rules(ageless.withProfile(onFile(OptionalInt.of(62), yesterday))))
        .doesNotContain("from-65", "under-18", "age-unknown");
  }

  private static List<String> rules(ScreeningRequest request) {
    return Asked.rules(Asked.SCREENER.screen(request).rulings());
  }

  @Test
  void impossibleAgesAreRefused() {
    assertThatThrownBy(() -> new Age(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Age(3, 2)).isInstanceOf(IllegalArgumentException.class);
    for (int age : new int[] {-1, 121}) {
      assertThatThrownBy(() -> onFile(OptionalInt.of(age), Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Age(0, 0)).isEqualTo(Age.exactly(0));
    assertThat(onFile(OptionalInt.of(0), Optional.empty()).age()).hasValue(0);
    assertThat(onFile(OptionalInt.of(120), Optional.empty()).age()).hasValue(120);
  }

  @ParameterizedTest
  @Tag("H-48")
  @ValueSource(strings = {"112", "911", "000", "+49 112", "1-1-2", "+123456789012345"})
  void whatCanBeDialledIsAnEmergencyNumber(String digits) {
    assertThat(new EmergencyNumber(digits).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @Tag("H-48")
  @ValueSource(strings = {"", "1", "help", "112 ", " 112", "1  12", "++112", "1234567890123456"})
  void nothingElseIs(String digits) {
    assertThat(EmergencyNumber.isDialled(digits)).isFalse();
    assertThatThrownBy(() -> new EmergencyNumber(digits))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
