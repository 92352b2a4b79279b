package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.ZoneWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final SidedZone TEMPLE = new SidedZone("head-temple", Optional.of(Side.RIGHT));

  private static Names names(Locale locale, String temple) {
    Map<String, ZoneWords> zones = Map.of("head-temple", new ZoneWords("temple", temple, temple));
    Prose prose = new Prose(zones, Map.of(), Map.of(), Map.of(), Map.of());
    return new Names(SHIPPED.base(), prose, new Texts(locale, List.of("common")));
  }

  @Test
  void englishHasThePersonsOwnSide() {
    Names english = names(Locale.ENGLISH, "{side} temple");

    assertThat(english.zone(TEMPLE)).isEqualTo("Right temple");
    assertThat(english.fill("{side} hand, then {other}", Side.LEFT))
        .isEqualTo("left hand, then right");
  }

  @Test
  void whatIsTranslatedHasGermanWordsForTheSide() {
    Names german = names(Locale.GERMAN, "Schläfe {side:de}");

    assertThat(german.zone(TEMPLE)).isEqualTo("Schläfe rechts");
    assertThat(german.fill("Hand {side:de}, dann {other:de}", Side.LEFT))
        .isEqualTo("Hand links, dann rechts");
  }

  @Test
  void whatIsNotTranslatedKeepsItsEnglishWordsForTheSide() {
    Names german = names(Locale.GERMAN, "Schläfe {side:de}");

    assertThat(german.fill("Use your {side} hand, the {other} arm rests.", Side.RIGHT))
        .isEqualTo("Use your right hand, the left arm rests.");
  }

  @Test
  void twoSpotsOfOneMuscleAndSideAreToldApartAndOthersAreNot() {
    Names names = new Names(SHIPPED.base(), SHIPPED.prose(), new Texts(Locale.ENGLISH));
    List<TriggerPoint> spots =
        SHIPPED.base().points().stream()
            .map(p -> SHIPPED.base().spots(p.id()))
            .filter(all -> all.size() > 1)
            .findFirst()
            .orElseThrow();
    SidedPoint first = spots.getFirst().on(Side.LEFT);
    SidedPoint second = spots.get(1).on(Side.LEFT);

    assertThat(names.title(second, List.of(first, second)))
        .isEqualTo(names.title(second) + ", spot 2");
    assertThat(names.titles(List.of(first, second))).contains(", spot 1").contains(", spot 2");
    assertThat(names.title(first, List.of(first, second.across()))).isEqualTo(names.title(first));
    assertThat(names.title(first, List.of(first))).isEqualTo(names.title(first));
  }
}
