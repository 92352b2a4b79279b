package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.Translation;
import app.unknot.ranking.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
  private static final Knowledge SHIPPED = KnowledgeReader.shipped();

  private static final Reason TEMPLE = covers("head-temple", true);
  private static final Reason NECK = covers("neck-side", true);
  private static final Reason SHOULDER = covers("shoulder-top", true);

  private static Reason covers(String zone, boolean main) {
    return new Reason.Covers(right(zone), main, 1);
  }

  private static SidedZone right(String zone) {
    return new SidedZone(zone, Optional.of(Side.RIGHT));
  }

  private static ReasonWords english() {
    Texts texts = new Texts(Locale.ENGLISH);
    return new ReasonWords(texts, new Names(SHIPPED.base(), SHIPPED.prose(), texts));
  }

  private static ReasonWords german() {
    Texts texts = new Texts(Locale.GERMAN);
    var prose = Translation.shipped("de", SHIPPED).prose();
    return new ReasonWords(texts, new Names(SHIPPED.base(), prose, texts));
  }

  @Test
  void anAreaIsAPartOfThePerson() {
    assertThat(english().sentence(SHOULDER)).isEqualTo("Covers the top of your right shoulder.");
    assertThat(english().sentence(new Reason.LeavesOpen(right("back-between-blades"), -1)))
        .isEqualTo("Does not reach the area between your right shoulder blade and your spine.");
  }

  @Test
  void everyAreaHasWordsForAPartOfThePerson() {
    assertThat(SHIPPED.prose().zones().values())
        .allMatch(words -> words.yours().matches("(your|the) .+"), "has words of its own");
  }

  @Test
  void whatIsSaidOfSeveralAreasIsOneSentence() {
    List<Reason> reasons = List.of(TEMPLE, covers("head-eye", false), NECK);

    assertThat(english().sentences(reasons, 2))
        .isEqualTo(
            "Covers your right temple and the right side of your neck."
                + " Sometimes reaches your right eye and brow.");
    assertThat(german().sentences(reasons, 1))
        .isEqualTo("Deckt ab: Schläfe rechts und Halsseite rechts.");
  }

  @Test
  void noMoreThanThreeAreasAreNamedAndTheRestIsCounted() {
    List<Reason> five =
        List.of(TEMPLE, NECK, SHOULDER, covers("head-jaw", true), covers("head-ear", true));

    assertThat(english().sentences(five, 1))
        .isEqualTo(
            "Covers your right temple, the right side of your neck,"
                + " the top of your right shoulder, and 2 more.");
  }

  @Test
  void theStrongestReasonsComeFirstAndTheRestIsLeftOut() {
    List<Reason> reasons =
        List.of(new Reason.HelpedBefore(3, 4, 2), TEMPLE, new Reason.TenderThere(0.5));

    assertThat(english().sentences(reasons, 2))
        .isEqualTo("Helped you on 3 of 4 days. Covers your right temple.");
    assertThat(english().sentences(List.of(), 2)).isEmpty();
  }
}
