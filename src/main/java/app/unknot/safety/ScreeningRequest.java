package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wish to press some points now.
 *
 * @param points the chosen points, the most important first
 * @param tool the tool the person wants to use, where chosen already
 * @param facts what was told in this check; age, clearances and places come from the profile
 * @param askedAgain emergency questions that were asked a second time, more plainly
 * @param now the moment of the check
 */
public record ScreeningRequest(
    List<SidedPoint> points,
    Optional<Tool> tool,
    Facts facts,
    HealthProfile profile,
    History history,
    Set<String> askedAgain,
    Instant now) {
  public ScreeningRequest {
    points = List.copyOf(points);
    askedAgain = Set.copyOf(askedAgain);
    if (points.isEmpty() || new HashSet<>(points).size() != points.size()) {
      throw new IllegalArgumentException("at least one point is chosen, each once");
    }
  }

  /** The same with other facts. */
  public ScreeningRequest withFacts(Facts told) {
    return new ScreeningRequest(points, tool, told, profile, history, askedAgain, now);
  }

  /** The same with these questions asked again. */
  public ScreeningRequest withAskedAgain(Set<String> questions) {
    return new ScreeningRequest(points, tool, facts, profile, history, questions, now);
  }

  /** The same with another profile. */
  public ScreeningRequest withProfile(HealthProfile onFile) {
    return new ScreeningRequest(points, tool, facts, onFile, history, askedAgain, now);
  }

  /** The same with another past. */
  public ScreeningRequest withHistory(History past) {
    return new ScreeningRequest(points, tool, facts, profile, past, askedAgain, now);
  }

  /** The same at another moment. */
  public ScreeningRequest at(Instant moment) {
    return new ScreeningRequest(points, tool, facts, profile, history, askedAgain, moment);
  }
}
