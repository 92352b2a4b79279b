package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.Translation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No sentence that tells what to do at a point leads onto a place where nobody presses. Such a
 * place may be named to keep away from it, as a landmark beside which something lies, and, where it
 * is bone, as a direction. The vocabulary knows the usual words for the 26 places; a sentence that
 * paraphrases one is not found.
 */
@Tag("H-33")
class NamedPlacesTest {
  private static final KnowledgeReader.Knowledge SHIPPED = KnowledgeReader.shipped();

  private static final String YOUR = "(the|your) (\\{(side|other)\\} )?";

  /** How each place is called. */
  private static final Map<String, Pattern> PLACES =
      Map.ofEntries(
          place(
              "front-of-neck",
              "front of "
                  + YOUR
                  + "(neck|throat)|throat|windpipe|voice ?box|larynx|thyroid|carotid"),
          place("posterior-triangle", "(above|behind) " + YOUR + "collar ?bone"),
          place("jaw-angle-below-ear", "(below|under) " + YOUR + "(ear|jaw)|jaw angle"),
          place("eye", "eye(ball|lid)?s?"),
          place("armpit", "armpits?"),
          place("inner-upper-arm", "(inner( side of)?|inside of) " + YOUR + "(upper )?arm"),
          place("crook-of-elbow", "crook of|elbow crease|bend of " + YOUR + "elbow"),
          place("ulnar-groove", "(funny.?bone|ulnar) groove|groove of " + YOUR + "elbow"),
          place("femoral-triangle", "groin|femoral"),
          place(
              "back-of-knee",
              "(back of|behind) "
                  + YOUR
                  + "knee|(hollow|crease|fold) of "
                  + YOUR
                  + "knee"
                  + "|knee (hollow|fold|crease)"),
          place("fibular-head", "fibula|outer knee|outer leg bone"),
          place("kidney", "kidneys?|(below|under) the (last|lowest) ribs?"),
          place("abdomen-aorta", "navel|midline of the belly|middle of your belly"),
          place("spine", "spine|vertebrae?|backbone|spinous|bony row"),
          place("breast", "breasts?|nipple"),
          place("genitals-perineum", "genitals?|perineum|penis|vagina|testicles?|scrotum|anus"),
          place("xiphoid", "xiphoid|breastbone"),
          place(
              "floating-rib-ends",
              "rib ends?|(ends?|tips?) of the (floating|lowest|last) ribs?|floating ribs?"),
          place("acromion-tip", "acromion|tip of " + YOUR + "shoulder|shoulder tip"),
          place("scapular-spine", "ridge"),
          place("elbow-tip", "(tip|point) of " + YOUR + "elbow|elbow tip"),
          place("wrist-styloids", "styloids?|wrist bones?"),
          place("kneecap", "kneecap"),
          place("shin-edge", "shin( ?bone)?"),
          place("malleoli", "ankle (knob|bone)s?|malleol(us|i)"),
          place("iliac-spines", "bone points?|dimple bone"));

  /** Before a place: it is kept away from, or something lies beside it. */
  private static final Pattern AWAY =
      words(
          "away|never|not|no|nothing|off|clear|above|below|beneath|beside|between|outside|out|from"
              + "|short|before|past|behind|without|untouched");

  /** What presses, and what it presses with. */
  private static final Pattern PRESSING =
      words(
          "press\\w*|push\\w*|lean\\w*|sink\\w*|squeez\\w*|pinch\\w*|roll\\w*|rest\\w*|glid\\w*|hold"
              + "|hook\\w*|grip\\w*|knead\\w*|strok\\w*|place|put|lay|dig|set|rub\\w*|ball|knob"
              + "|roller|stick|gun|thumbs?|fingers?|fingertips?|knuckles?|pads?");

  /** Bone behind the muscle, towards which a press may point. */
  private static final Set<String> BONE = Set.of("spine", "xiphoid", "kneecap", "shin-edge");

  private static final Pattern TOWARDS = Pattern.compile("towards (the|your)( \\{\\w+\\})?$");

  /** How far before a place the word may stand that keeps away from it. */
  private static final int NEAR = 8;

  /** Read one by one: named, and nobody is led to press it. */
  private static final Map<String, String> REVIEWED =
      Map.ofEntries(
          Map.entry(
              "sternocleidomastoid-sternal-tp1 jaw-angle-below-ear",
              "the cord is lifted, away from the neck"),
          Map.entry("sternocleidomastoid-sternal-tp2 eye", "where to look"),
          Map.entry(
              "sternocleidomastoid-clavicular-tp3 posterior-triangle",
              "the strand is lifted well above the bone"),
          Map.entry("semispinalis-capitis-tp2 spine", "felt for, “without pressing”"),
          Map.entry(
              "trapezius-lower-tp2 scapular-spine",
              "“just below and inside the inner end”; felt for"),
          Map.entry("rhomboid-minor-tp1 scapular-spine", "felt for"),
          Map.entry("multifidus-sacral-tp2 scapular-spine", "felt for; another ridge"),
          Map.entry("deltoid-anterior-tp2 armpit", "“on the arm side of the fold”"),
          Map.entry("serratus-posterior-superior-tp1 armpit", "where the other hand waits"),
          Map.entry(
              "coracobrachialis-tp2 inner-upper-arm", "“you leave it alone”: for professionals"),
          Map.entry("pectoralis-major-sternal-tp4 eye", "as light as on an eyelid"),
          Map.entry(
              "triceps-medial-tp3 ulnar-groove", "“you do not press here”: for professionals"),
          Map.entry("flexor-carpi-ulnaris-tp1 ulnar-groove", "“that is never pressed”"),
          Map.entry("gluteus-minimus-anterior-tp2 iliac-spines", "felt for"),
          Map.entry("sartorius-tp1 shin-edge", "where the foot lies"),
          Map.entry("vastus-lateralis-tp2 kneecap", "the hand lies beside it"),
          Map.entry("vastus-lateralis-tp2 fibular-head", "lies well below"),
          Map.entry(
              "gastrocnemius-medial-tp1 shin-edge", "the fingers go round it, the thumbs press"));

  private static Map.Entry<String, Pattern> place(String id, String words) {
    return Map.entry(id, words(words));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<!\\w)(" + alternatives + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  /** A sentence about a point. */
  private record Said(String point, String sentence) {
    /** The places that it leads onto. */
    Stream<String> onto() {
      return PLACES.entrySet().stream()
          .filter(place ->
              place
                  .getValue()
                  .matcher(sentence)
                  .results()
                  .anyMatch(
                      m -> leadsOnto(place.getKey(), sentence.substring(0, m.start()).strip())))
          .map(Map.Entry::getKey);
    }

    private static boolean leadsOnto(String place, String before) {
      String[] words = before.split(" ", -1);
      String near =
          String.join(" ", List.of(words).subList(Math.max(0, words.length - NEAR), words.length));
      return PRESSING.matcher(before).find()
          && !AWAY.matcher(near).find()
          && !(BONE.contains(place) && TOWARDS.matcher(near).find());
    }

    @Override
    public String toString() {
      return point + ": " + sentence;
    }
  }

  private static List<Said> said() {
    List<Said> all = new ArrayList<>();
    for (TriggerPoint point : SHIPPED.base().points()) {
      Prose.PointWords words = Objects.requireNonNull(SHIPPED.prose().points().get(point.id()));
      Stream.Builder<String> texts = Stream.builder();
      words.techniques().values().forEach(t -> texts.add(t.brief()).add(t.how()));
      words.dos().forEach(texts::add);
      words.find().forEach(texts::add);
      texts
          .build()
          .flatMap(text -> Stream.of(text.split("(?<=[.;:!?])\\s+", -1)))
          .forEach(sentence -> all.add(new Said(point.id(), sentence)));
    }
    return all;
  }

  @Test
  void everyPlaceHasItsWords() {
    assertThat(PLACES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            SHIPPED.base().neverPress().stream().map(NeverPressPlace::id).toList());
  }

  @Test
  void noSentenceLeadsOntoAPlaceWhereNobodyPresses() {
    List<Said> all = said();
    assertThat(all).hasSizeGreaterThan(2500);
    Set<String> onto = new HashSet<>();
    all.forEach(said -> said.onto().forEach(place -> onto.add(said.point() + " " + place)));

    assertThat(onto).containsExactlyInAnyOrderElementsOf(REVIEWED.keySet());
  }

  @Test
  void theVocabularyTellsAPressFromALandmark() {
    assertThat(onto("Lean the ball onto the spine.")).containsExactly("spine");
    assertThat(onto("Press two fingers deep into your {side} armpit.")).containsExactly("armpit");
    assertThat(onto("Roll over the kneecap, keep breathing.")).containsExactly("kneecap");
    assertThat(onto("Press towards the throat.")).containsExactly("front-of-neck");
    assertThat(onto("Press towards the spine.")).isEmpty();
    assertThat(onto("Soft ball between the spine and the blade.")).isEmpty();
    assertThat(onto("Roll to a hand above the kneecap.")).isEmpty();
    assertThat(onto("Feel for the throat.")).isEmpty();
  }

  /** As long as points are told in English only, these words are enough. */
  @Test
  void noTranslationTellsWhatToDoInWordsThatThisTestDoesNotKnow() {
    Translation.Translated german = Translation.shipped("de", SHIPPED);

    assertThat(german.prose().points()).isEqualTo(SHIPPED.prose().points());
  }

  private static List<String> onto(String sentence) {
    return new Said("", sentence).onto().toList();
  }
}
