package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ranking.json.RankingParametersReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pain in one zone alone names the muscles that a physiotherapist would name. The table was written
 * beside the knowledge, which is described muscle by muscle and knows nothing of it.
 */
final class NamedMusclesTest {
  private static final int LOOKED_AT = 10;
  private static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  private static final Ranker RANKER = new Ranker(BASE, RankingParametersReader.shipped());
  private static final Map<String, List<String>> NAMED = named();

  private static Map<String, List<String>> named() {
    try (InputStream in =
        Objects.requireNonNull(
            NamedMusclesTest.class.getResourceAsStream("/app/unknot/ranking/named.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(" \\| "))
          .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" "))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Set<String> zones() {
    return NAMED.keySet();
  }

  @Test
  void theTableHasEveryZone() {
    assertThat(NAMED.keySet())
        .containsExactlyInAnyOrderElementsOf(
            BASE.sidedZones().stream().map(SidedZone::zone).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("zones")
  void painInOneZoneNamesThemAmongTheFirstTen(String zone) {
    Zone known = BASE.zone(zone).orElseThrow();
    PainMark mark = new PainMark(known.on(Side.RIGHT), new PainRating(6));
    Ranking ranking =
        RANKER.rank(RankingRequest.of(new PainReport(List.of(mark), Set.of(), Set.of())));
    List<String> muscles =
        ranking.byMuscle().stream()
            .map(Ranking.MuscleGroup::muscle)
            .distinct()
            .limit(LOOKED_AT)
            .toList();
    assertThat(muscles).containsAll(Objects.requireNonNull(NAMED.get(zone)));
  }
}
