package app.unknot.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Phrase.Warning;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PhraseReader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who types German is understood, and so is the English word. */
class GermanSearchTest {
  private static final Search SEARCH = shipped();

  private static Search shipped() {
    Knowledge knowledge = KnowledgeReader.shipped();
    return new Search(
        knowledge.prose(), PhraseReader.shipped("de", knowledge.phrases(), knowledge.base()));
  }

  @ParameterizedTest
  @CsvSource({
    "steifer Nacken, neck-back",
    "steifer Naken, neck-back",
    "Nackenschmerzen, neck-back",
    "hinter dem Auge, head-eye",
    "Stirn, head-forehead",
    "Schläfe, head-temple",
    "schlaefe, head-temple",
    "schlafe, head-temple",
    "Kiefer, head-jaw",
    "Kieferknacken, jaw-clicking",
    "Zahnschmerzen, toothache-with-healthy-teeth",
    "Tinnitus, tinnitus",
    "Ohrensausen, tinnitus",
    "Schulterblatt, back-blade",
    "zwischen den Schulterblättern, back-between-blades",
    "zwischen den schulterblaettern, back-between-blades",
    "Schlüsselbein, chest-upper",
    "schlusselbein, chest-upper",
    "Hexenschuss, back-lower",
    "Hexenschuß, back-lower",
    "Kreuzschmerzen, back-lower",
    "unterer Rücken, back-lower",
    "unterer ruecken, back-lower",
    "Steißbein, tailbone",
    "Steissbein, tailbone",
    "Gesäß, buttock-lower",
    "gesass, buttock-lower",
    "Ischias, buttock-middle",
    "Piriformis, piriformis",
    "Hüfte außen, hip-outer",
    "huefte aussen, hip-outer",
    "Oberschenkel hinten, thigh-back-lower",
    "Läuferknie, knee-outer",
    "laeuferknie, knee-outer",
    "Kniescheibe, knee-front",
    "Schienbein, leg-front",
    "Wadenkrampf, calf-inner",
    "Achillessehne, achilles",
    "Achilessehne, achilles",
    "Fersensporn, foot-heel",
    "Fersenspron, foot-heel",
    "Fußgewölbe, foot-arch",
    "fussgewoelbe, foot-arch",
    "Tennisarm, elbow-outer",
    "tenis arm, elbow-outer",
    "Golferarm, elbow-inner",
    "Mausarm, typing-or-mouse",
    "Karpaltunnel, finger-index",
    "Daumen, finger-thumb",
    "Handgelenk, wrist-back",
    "Kopfwender, sternocleidomastoid-clavicular",
    "Zähneknirschen, clenching-the-jaw",
    "kann den Kopf nicht drehen, restricted-neck-rotation",
    "stiff neck, neck-back"
  })
  void everydayWordsWithSlipsLeadThereAmongTheFirstThree(String typed, String id) {
    List<String> first =
        SEARCH.find(typed).hits().stream().limit(3).map(f -> f.hit().id()).toList();

    assertThat(first).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "hinter dem Auge, head-eye, headache-behind-the-eye",
    "hinter dem Aug, head-eye, headache-behind-the-eye",
    "Kniekehle, knee-back, popliteus",
    "unterer Rücken, back-lower, sacroiliac"
  })
  void whatIsSaidPlainlyIsNotTakenForASlip(String typed, String area, String other) {
    List<Hit> hits = SEARCH.find(typed).hits().stream().map(Found::hit).toList();

    assertThat(hits.getFirst()).as("the area first").isEqualTo(new Hit.Area(area));
    assertThat(hits.stream().map(Hit::id).toList()).containsExactlyInAnyOrder(area, other);
  }

  @Tag("H-57")
  @ParameterizedTest
  @CsvSource({
    "Brustschmerz, now-chest",
    "Brustschmerzen!, now-chest",
    "brustschmertzen, now-chest",
    "ich habe Schmerzen in der Brust, now-chest",
    "mir tut die Brust weh, now-chest",
    "Druck auf der Brust, now-chest",
    "Engegefühl in der Brust, now-chest",
    "engegefuhl in der brust, now-chest",
    "Herzinfarkt, now-heart-other",
    "kalter Schweiss, now-heart-other",
    "Schlaganfall, now-stroke-signs",
    "Mundwinkel haengt, now-stroke-signs",
    "plötzlich taub, now-stroke-signs",
    "plotzlich blind, now-sight-balance",
    "schlimmster Kopfschmerz meines Lebens, now-sudden-headache",
    "ploetzliche Kopfschmerzen, now-sudden-headache",
    "steifer Nacken und Fieber, now-head-fever",
    "taub zwischen den Beinen, now-saddle-bladder",
    "Blase nicht halten, now-saddle-bladder",
    "kann die Blase nicht mehr halten, now-saddle-bladder",
    "beide Beine schwach, now-both-legs",
    "bekomme keine Luft, now-breath",
    "reissende Schmerzen, now-belly-back",
    "Hodenschmerzen, now-belly-back",
    "auf den Kopf gefallen, now-accident",
    "Bein kalt und blau, now-limb-alarm",
    "Urin wie Cola, now-dark-urine",
    "pochender Knoten im Bauch, belly-beating",
    "Blutung in der Schwangerschaft, pregnancy-warning",
    "geschwollene Wade, leg-clot-signs",
    "Gürtelrose, spot-shingles",
    "chest pain, now-chest"
  })
  void wordsOfAnEmergencyAreAnsweredWithHelp(String typed, String question) {
    assertThat(SEARCH.find(typed).warning()).contains(new Warning(question, true));
  }

  @Tag("H-56")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wade",
        "Nacken",
        "Rippe",
        "Rippen",
        "Leiste",
        "Druck im Kopf",
        "Sport",
        "Aufschlag",
        "Rücken",
        "unterer Rücken",
        "Knie",
        "Fuß",
        "Hand",
        "Bein",
        "Brustbein",
        "Schulter",
        "Kopfschmerzen",
        "steifer Nacken",
        "Knoten im Rücken",
        "Muskelkater",
        "Bru",
        "Schl",
        "Verspannung",
        "Zehen",
        "Finger",
        "Ohr",
        "Auge",
        "Stress",
        "Ischias",
        "Hals",
        "Spann"
      })
  void wordsOfEveryDayAreNotAnsweredWithHelp(String typed) {
    assertThat(SEARCH.find(typed).helpFirst()).isFalse();
  }

  @Test
  void aCalfCarriesItsOwnCaution() {
    assertThat(SEARCH.find("Wade").warning()).contains(new Warning("leg-clot-signs", false));
  }
}
