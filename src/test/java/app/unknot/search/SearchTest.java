package app.unknot.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Search SEARCH = shipped();

  private static Search shipped() {
    Knowledge knowledge = KnowledgeReader.shipped();
    return new Search(knowledge.prose(), knowledge.phrases());
  }

  @ParameterizedTest
  @CsvSource({
    "stif neck, neck-back",
    "nekc pain, neck-back",
    "behind my eye, head-eye",
    "behnd the eye, head-eye",
    "forhead, head-forehead",
    "tempel, head-temple",
    "jaw pian, head-jaw",
    "tooth ache, toothache-with-healthy-teeth",
    "tinitus, tinnitus",
    "ringing ears, tinnitus",
    "dizzines, dizziness",
    "sholder blade, back-between-blades",
    "betwen my shoulder blades, back-between-blades",
    "top of sholder, shoulder-top",
    "collarbone, chest-upper",
    "lower bak pain, back-lower",
    "low back, back-lower",
    "tailbone, tailbone",
    "buttok, buttock-lower",
    "glutes, gluteus-maximus",
    "piriformiss, piriformis",
    "sciatca, buttock-middle",
    "hamstrng, biceps-femoris",
    "knee cap, knee-front",
    "runers knee, knee-front",
    "shin splint, leg-front",
    "calfs, calf-lower",
    "achiles, achilles",
    "plantar fascitis, foot-arch",
    "heel pian, foot-heel",
    "tenis elbow, elbow-outer",
    "tenniselbow, elbow-outer",
    "golfers elbo, elbow-inner",
    "carpal tunel, finger-index",
    "thum, finger-thumb",
    "wirst, wrist-back",
    "trapezeus, trapezius-upper",
    "levator scapula, levator-scapulae",
    "SCM, sternocleidomastoid-clavicular",
    "worse siting, sitting-long",
    "desk work, desk-work",
    "cant turn my head, restricted-neck-rotation"
  })
  void everydayWordsWithSlipsLeadThereAmongTheFirstThree(String typed, String id) {
    List<String> first =
        SEARCH.find(typed).hits().stream().limit(3).map(f -> f.hit().id()).toList();

    assertThat(first).contains(id);
  }

  @Test
  void nobodyIsShownASlipAsAName() {
    Found first = SEARCH.find("sholder blad").hits().getFirst();

    assertThat(first.hit()).isEqualTo(new Hit.Area("back-blade"));
    assertThat(first.words()).isEqualTo("shoulder blade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chest pain",
        "Chest pain!",
        "cheast pain",
        "chestpain",
        "pain in my chest when i breathe",
        "worst headache of my life",
        "sudden headache",
        "my calf is swollen and hot",
        "numb between my legs",
        "slurred speech",
        "stroke"
      })
  void wordsOfAnEmergencyAreAnsweredWithHelp(String typed) {
    assertThat(SEARCH.find(typed).helpFirst()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"calf", "stiff neck", "groin", "rib", "headache", "str", "che", "lower back pain"})
  void wordsOfEveryDayAreNotAnsweredWithHelp(String typed) {
    assertThat(SEARCH.find(typed).helpFirst()).isFalse();
    assertThat(SEARCH.find(typed).hits()).isNotEmpty();
  }

  @Test
  void aCalfCarriesItsOwnCaution() {
    assertThat(SEARCH.find("calf").warning().map(Phrase.Warning::question))
        .contains("leg-clot-signs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "xqzvwk"})
  void whatMeansNothingLeadsNowhere(String typed) {
    assertThat(SEARCH.find(typed)).isEqualTo(SearchResult.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "behind the eye, head-eye, headache-behind-the-eye",
    "Behind the eye!, head-eye, headache-behind-the-eye",
    "behind the ey, head-eye, headache-behind-the-eye",
    "back of the knee, knee-back, popliteus"
  })
  void whatIsSaidPlainlyIsNotTakenForASlip(String typed, String area, String other) {
    assertThat(SEARCH.find(typed).hits().stream().map(f -> f.hit().id()).toList())
        .containsExactlyInAnyOrder(area, other);
  }

  @ParameterizedTest
  @CsvSource({"behind the eye, head-eye", "knee pain, knee-front", "sciatica, buttock-lower"})
  void anAreaThatIsCalledJustSoComesFirst(String typed, String area) {
    assertThat(SEARCH.find(typed).hits().getFirst().hit()).isEqualTo(new Hit.Area(area));
  }

  @Test
  void aMuscleByItsOwnNameComesBeforeAnArea() {
    assertThat(SEARCH.find("piriformis").hits().getFirst().hit())
        .isEqualTo(new Hit.Spot("piriformis"));
  }

  @Test
  void nothingIsFoundTwiceAndTheListIsShort() {
    List<Hit> hits =
        SEARCH.find("pain in the back of the leg").hits().stream().map(Found::hit).toList();

    assertThat(hits).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Search.MOST);
  }

  @Test
  void theSameWordsAlwaysLeadToTheSameList() {
    assertThat(shipped().find("shoulder")).isEqualTo(SEARCH.find("shoulder"));
  }
}
