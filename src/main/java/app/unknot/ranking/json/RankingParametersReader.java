package app.unknot.ranking.json;

import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.knowledge.json.StrictJson;
import app.unknot.ranking.RankingParameters;
import app.unknot.ranking.json.ParametersFile.BoundNumbers;
import app.unknot.ranking.json.ParametersFile.Commoner;
import app.unknot.ranking.json.ParametersFile.Count;
import app.unknot.ranking.json.ParametersFile.Reasoned;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        commonness(file.commoner()),
        new RankingParameters.Zones(
            number(zones.essential()),
            number(zones.spillover()),
            number(zones.crossing()),
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
            java.util.Set.of()),
        new RankingParameters.Effort(
            count(file.effort().exactFindings()),
            count(file.effort().rounds()),
            count(file.effort().weighedQuestions())));
  }

  private static Map<String, Double> commonness(List<Commoner> groups) {
    Map<String, Double> factors = new HashMap<>();
    for (Commoner group : groups) {
      reasoned(group.reason());
      if (group.references().isEmpty()) {
        throw new IllegalArgumentException("a commoner muscle names where that was published");
      }
      for (String muscle : group.muscles()) {
        if (factors.put(muscle, group.factor()) != null) {
          throw new IllegalArgumentException(muscle + " stands twice");
        }
      }
    }
    return factors;
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
