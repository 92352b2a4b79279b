package app.unknot.text;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.FindingWords;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.PlaceWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Prose.ZoneWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the things of the knowledge base are called, with the person's own side. */
public final class Names {
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH, List.of("common"));

  private final KnowledgeBase base;
  private final Prose prose;
  private final Texts texts;
  private final Set<String> english;
  private final Map<String, PointWords> originals;

  public Names(KnowledgeBase base, Prose prose, Texts texts) {
    this(base, prose, texts, Set.of(), Map.of());
  }

  /**
   * Names in another language than English.
   *
   * @param english ids of muscles and points of which something is still English
   * @param originals the points' words in English
   */
  public Names(
      KnowledgeBase base,
      Prose prose,
      Texts texts,
      Set<String> english,
      Map<String, PointWords> originals) {
    this.base = base;
    this.prose = prose;
    this.texts = texts;
    this.english = Set.copyOf(english);
    this.originals = Map.copyOf(originals);
  }

  /** Whether something about this point or its muscle is not translated yet. */
  public boolean isPartlyEnglish(String point) {
    return english.contains(point)
        || base.point(point).filter(p -> english.contains(p.muscle())).isPresent();
  }

  /**
   * A sentence about a point for reading aloud: in English where it is one of those that are not
   * translated yet.
   *
   * @param sentence with its sides filled in
   */
  public Aloud aloud(SidedPoint point, String sentence) {
    return new Aloud(sentence, isEnglish(point, sentence) ? Locale.ENGLISH : texts.locale());
  }

  private boolean isEnglish(SidedPoint point, String sentence) {
    PointWords original = originals.get(point.point());
    return original != null
        && english.contains(point.point())
        && original.sentences().anyMatch(s -> fill(s, point.side()).equals(sentence));
  }

  /** The word for a side: left or right. */
  public String side(Side side) {
    return word(texts, side);
  }

  /** A zone inside a sentence: "right temple". */
  public String zoneInSentence(SidedZone zone) {
    ZoneWords words = find(prose.zones(), zone.zone());
    return zone.side().map(side -> fill(words.sided(), side)).orElse(words.sided());
  }

  /** A zone as a part of the person: "your right temple". */
  public String yourZone(SidedZone zone) {
    ZoneWords words = find(prose.zones(), zone.zone());
    return zone.side().map(side -> fill(words.yours(), side)).orElse(words.yours());
  }

  /** A zone on its own: "Right temple". */
  public String zone(SidedZone zone) {
    return capital(zoneInSentence(zone));
  }

  /** A zone without a side: "Temple". */
  public String zoneLabel(String zone) {
    return find(prose.zones(), zone).label();
  }

  /** The plain name of a point's muscle: "Top of the shoulder". */
  public String plain(String point) {
    return muscleOf(point).plain();
  }

  /** The plain name with the side: "Top of the shoulder, right". */
  public String title(SidedPoint point) {
    return texts.get("common.name-and-side", plain(point.point()), side(point.side()));
  }

  /**
   * The same among others: where one of them has the same name, with the number that the page of
   * the spot gives it: "Forehead, right, spot 2".
   */
  public String title(SidedPoint point, Collection<SidedPoint> among) {
    return apart(title(point), point, among);
  }

  /** The plain name, told apart in the same way: "Forehead, spot 2". */
  public String plain(SidedPoint point, Collection<SidedPoint> among) {
    return apart(plain(point.point()), point, among);
  }

  private String apart(String name, SidedPoint point, Collection<SidedPoint> among) {
    List<String> spots = base.spots(point.point()).stream().map(TriggerPoint::id).toList();
    boolean alike =
        among.stream()
            .filter(other -> other.side() == point.side() && !other.equals(point))
            .anyMatch(other -> spots.contains(other.point()));
    return alike ? texts.get("common.name-and-spot", name, spots.indexOf(point.point()) + 1) : name;
  }

  /** The titles of several points, told apart. */
  public String titles(List<SidedPoint> points) {
    return points.stream()
        .map(point -> title(point, points))
        .reduce((a, b) -> texts.get("common.spots", a, b))
        .orElse("");
  }

  /** The standard English name of a point's muscle: "Upper trapezius". */
  public String english(String point) {
    return muscleOf(point).english();
  }

  /** The words of a muscle. */
  public MuscleWords muscle(String muscle) {
    return find(prose.muscles(), muscle);
  }

  /** The words of a point. */
  public PointWords point(String point) {
    return find(prose.points(), point);
  }

  /** The words of a finding. */
  public FindingWords finding(String finding) {
    return find(prose.findings(), finding);
  }

  /** The words of a never-press place. */
  public PlaceWords neverPress(String place) {
    return find(prose.neverPress(), place);
  }

  /** The name of a tool: "Ball on a wall". */
  public String tool(Tool tool) {
    return texts.get("common.tool." + tool.key());
  }

  /**
   * Prose with the point's side and the other one filled in: {@code {side}} in English, {@code
   * {side:de}} in German. What is not translated yet so keeps words of its own language.
   */
  public String fill(String sentence, Side side) {
    String own = texts.locale().getLanguage();
    return sentence
        .replace("{side}", word(ENGLISH, side))
        .replace("{other}", word(ENGLISH, side.other()))
        .replace("{side:" + own + "}", side(side))
        .replace("{other:" + own + "}", side(side.other()));
  }

  /** The same text with a capital first letter. */
  public String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1);
  }

  private static String word(Texts texts, Side side) {
    return texts.get("common.side." + side.key());
  }

  private MuscleWords muscleOf(String point) {
    return muscle(
        base.point(point)
            .orElseThrow(() -> new IllegalArgumentException("unknown point " + point))
            .muscle());
  }

  private static <T> T find(Map<String, T> words, String id) {
    T found = words.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + id);
    }
    return found;
  }
}
