package app.unknot.safety;

import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.safety.HealthProfile.SpotCheck;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is on file, and from which day. */
class HealthProfileTest {
  private static final LocalDate CHECKED = TODAY.minusDays(20);
  private static final Question BLEEDING = Asked.RULES.question("health-bleeding").orElseThrow();
  private static final HealthProfile PROFILE =
      new HealthProfile(
          OptionalInt.empty(),
          Optional.empty(),
          Map.of("health-bleeding", Answer.NO, "health-cancer", Answer.NO),
          Map.of(),
          Map.of(),
          Optional.of(CHECKED),
          List.of());

  @Test
  void anAnswerIsFromTheDayOfItsChangeOrElseOfTheCheck() {
    HealthProfile changed = PROFILE.withAnswer(BLEEDING, Answer.YES, Set.of(), TODAY);

    assertThat(changed.told("health-bleeding")).contains(TODAY);
    assertThat(changed.told("health-cancer")).contains(CHECKED);
    assertThat(changed.told("health-pregnant")).isEmpty();
    assertThat(HealthProfile.EMPTY.withAnswer(BLEEDING, Answer.NO, Set.of(), TODAY).checked())
        .as("one answer is no check")
        .isEmpty();
  }

  @Test
  void answersToldApartFromACheckAreOnFileFromThatDay() {
    HealthProfile told =
        HealthProfile.EMPTY.answered(
            Map.of("health-bleeding", Answer.YES),
            Map.of("health-bleeding", Set.of(Body.BASE.sidedZone("calf-inner-left").orElseThrow())),
            TODAY);
    assertThat(told.told("health-bleeding")).contains(TODAY);
    assertThat(told.where()).containsOnlyKeys("health-bleeding");
    assertThat(told.isCurrent(TODAY)).isTrue();
    assertThat(told.cleared()).isEmpty();
  }

  @Test
  @Tag("H-03")
  void aYesStandsOnlyAsLongAsItsConditionAndNoNewOneIsTold() {
    HealthProfile told =
        PROFILE
            .withAnswer(BLEEDING, Answer.YES, Set.of(), TODAY)
            .withCleared("health-bleeding", Optional.of(TODAY));
    List<Question> all = Asked.RULES.questions();
    assertThat(told.clearedAfter(all, Map.of("health-bleeding", Answer.YES)))
        .containsOnlyKeys("health-bleeding");
    assertThat(told.clearedAfter(all, Map.of("health-bleeding", Answer.NO))).isEmpty();
    assertThat(told.clearedAfter(all, Map.of("health-cancer", Answer.NO)))
        .containsOnlyKeys("health-bleeding");
    assertThat(told.clearedAfter(all, Map.of("health-cancer", Answer.YES))).isEmpty();
    assertThat(told.clearedAfter(all, Map.of("spot-lump", Answer.YES, "now-chest", Answer.YES)))
        .as("what is asked each time is no change of health")
        .containsOnlyKeys("health-bleeding");
  }

  @Test
  void anAgeTakenBackLeavesNeitherItNorItsDay() {
    HealthProfile told = PROFILE.withAge(OptionalInt.of(64), TODAY);
    assertThat(told.age()).hasValue(64);
    assertThat(told.aged()).contains(TODAY);

    HealthProfile taken = told.withAge(OptionalInt.empty(), TODAY.plusDays(1));
    assertThat(taken.age()).isEmpty();
    assertThat(taken.aged()).isEmpty();
  }

  @Test
  void forgettingTheAnswersAboutOneSpotKeepsThoseAboutAnother() {
    SpotCheck blade = new SpotCheck(Set.of(Body.right("infraspinatus")), TODAY, Map.of());
    SpotCheck calf = new SpotCheck(Set.of(Body.right("gastrocnemius-medial")), TODAY, Map.of());
    HealthProfile both =
        new HealthProfile(
            OptionalInt.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.of(CHECKED),
            List.of(blade, calf));
    assertThat(both.without(blade).spots()).containsExactly(calf);
  }

  @Test
  void whatIsOnFileCannotBeChangedFromOutside() {
    Map<String, LocalDate> days = new HashMap<>();
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.empty(),
            Optional.empty(),
            Map.of("health-bleeding", Answer.NO),
            Map.of(),
            Map.of(),
            Optional.of(CHECKED),
            List.of(),
            days);
    days.put("health-bleeding", TODAY);
    assertThat(profile.told("health-bleeding")).contains(CHECKED);
  }
}
