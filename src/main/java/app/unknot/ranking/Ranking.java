package app.unknot.ranking;

import app.unknot.body.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every trigger point that has to do with the pain, in order.
 *
 * @param candidates the best first; points that were felt and are not sore are last
 * @param questions what would sharpen the order most, best first, at most two
 */
public record Ranking(List<Candidate> candidates, List<NextQuestion> questions) {
  public Ranking {
    candidates = List.copyOf(candidates);
    questions = List.copyOf(questions);
  }

  /**
   * The candidates of one muscle on one side.
   *
   * @param candidates the best first, at least one
   */
  public record MuscleGroup(String muscle, Side side, List<Candidate> candidates) {
    public MuscleGroup {
      candidates = List.copyOf(candidates);
    }

    /** The candidate that gives the group its place. */
    public Candidate best() {
      return candidates.getFirst();
    }
  }

  private record Key(String muscle, Side side) {}

  /** The same candidates by muscle and side, in the order of the best of each. */
  public List<MuscleGroup> byMuscle() {
    Map<Key, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      groups
          .computeIfAbsent(
              new Key(candidate.muscle(), candidate.point().side()), _ -> new ArrayList<>())
          .add(candidate);
    }
    return groups.entrySet().stream()
        .map(e -> new MuscleGroup(e.getKey().muscle(), e.getKey().side(), e.getValue()))
        .toList();
  }
}
