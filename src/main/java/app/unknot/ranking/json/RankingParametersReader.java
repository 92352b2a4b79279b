package app.unknot.ranking.json;

import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.knowledge.json.StrictJson;
import app.unknot.ranking.RankingParameters;
import app.unknot.ranking.json.ParametersFile.BoundNumbers;
import app.unknot.ranking.json.ParametersFile.Commoner;
import app.unknot.ranking.json.ParametersFile.Count;
import app.unknot.ranking.json.ParametersFile.NotAsked;
import app.unknot.ranking.json.ParametersFile.Reasoned;
import app.unknot.ranking.json.ParametersFile.Seldom;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads the parameters of the ranking, strictly; a number without its reason is an error. */
public final class RankingParametersReader {
  private static final String FILE = "ranking.json";

  private RankingParametersReader() {}

  /**
   * The parameters that are shipped with the product.
   *
   * @throws BrokenKnowledgeException where they cannot be used
   */
  public static RankingParameters shipped() {
    try (InputStream in =
        RankingParametersReader.class.getResourceAsStream("/app/unknot/knowledge/" + FILE)) {
      if (in == null) {
        throw new IOException("the file is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /**
   * Parameters from a file.
   *
   * @throws BrokenKnowledgeException where they cannot be used
   */
  public static RankingParameters read(InputStream in) {
    try {
      return parameters(StrictJson.mapper().readValue(in, ParametersFile.class));
    } catch (JacksonException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static RankingParameters parameters(ParametersFile file) {
    ParametersFile.ZoneNumbers zones = file.zones();
    ParametersFile.AnswerNumbers answers = file.answers();
    ParametersFile.SignNumbers signs = file.signs();
    return new RankingParameters(
        number(file.prior()),
        number(file.contested()),
        commonness(file),
        new RankingParameters.Zones(
            number(zones.essential()),
            number(zones.spillover()),
            number(zones.crossing()),
            number(zones.site()),
            number(zones.under()),
            number(zones.unmarked()),
            number(zones.leakMild()),
            number(zones.leakSevere())),
        new RankingParameters.Answers(
            number(answers.aggravator()),
            number(answers.aggravatorLeak()),
            number(answers.symptom()),
            number(answers.symptomLeak())),
        new RankingParameters.Signs(
            number(signs.tenderWith()),
            number(signs.tenderWithout()),
            number(signs.familiarWith()),
            number(signs.familiarWithout())),
        number(file.experience()),
        new RankingParameters.Fits(
            bound(file.fits().well()), bound(file.fits().partly()), bound(file.fits().little())),
        new RankingParameters.Questions(
            count(file.questions().shown()),
            count(file.questions().inAll()),
            count(file.questions().depth()),
            notAsked(file.questions().notAsked())),
        new RankingParameters.Effort(
            count(file.effort().exactFindings()),
            count(file.effort().rounds()),
            count(file.effort().weighedQuestions())));
  }

  private static Map<String, Double> commonness(ParametersFile file) {
    Map<String, Double> factors = new HashMap<>();
    for (Commoner group : file.commoner()) {
      reasoned(group.reason());
      if (group.references().isEmpty() || group.factor() <= 1) {
        throw new IllegalArgumentException(
            "a commoner muscle has a factor above 1 and names where that was published");
      }
      group.muscles().forEach(muscle -> once(factors, muscle, group.factor()));
    }
    for (Seldom group : file.seldom()) {
      reasoned(group.reason());
      if (group.factor() >= 1) {
        throw new IllegalArgumentException("what is seldom has a factor below 1");
      }
      group.of().forEach(id -> once(factors, id, group.factor()));
    }
    return factors;
  }

  private static void once(Map<String, Double> factors, String id, double factor) {
    if (factors.put(id, factor) != null) {
      throw new IllegalArgumentException(id + " stands twice");
    }
  }

  private static Set<String> notAsked(List<NotAsked> groups) {
    Set<String> findings = new HashSet<>();
    for (NotAsked group : groups) {
      reasoned(group.reason());
      for (String finding : group.findings()) {
        if (!findings.add(finding)) {
          throw new IllegalArgumentException(finding + " stands twice");
        }
      }
    }
    return findings;
  }

  private static double number(Reasoned number) {
    reasoned(number.reason());
    return number.value();
  }

  private static int count(Count count) {
    reasoned(count.reason());
    return count.value();
  }

  private static RankingParameters.Bound bound(BoundNumbers bound) {
    reasoned(bound.reason());
    return new RankingParameters.Bound(bound.share(), bound.lift());
  }

  private static void reasoned(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a number has no reason");
    }
  }

  private static BrokenKnowledgeException broken(Exception e) {
    String message = e.getMessage();
    return new BrokenKnowledgeException(
        List.of(new Problem(FILE, message == null ? e.getClass().getSimpleName() : message)));
  }
}
