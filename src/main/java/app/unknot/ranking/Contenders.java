package app.unknot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The causes that have to do with what was told, numbered among themselves in ascending order. Only
 * these need the work of the posterior; all others keep their odds.
 */
final class Contenders {
  private static final int NONE = -1;

  private final int[] causes;

  /** For each cause its number here. */
  private final int[] contenders;

  private final double[] leaks;
  private final int[] first;
  private final int[] findings;
  private final Link[] links;

  /**
   * Gathers them.
   *
   * @param all how many causes there are
   * @param positives the findings that are there
   * @param felt causes that belong to them even without a link to a finding
   */
  Contenders(int all, List<Positive> positives, Set<Integer> felt) {
    int[] ties = new int[all];
    boolean[] concerned = new boolean[all];
    felt.forEach(cause -> concerned[cause] = true);
    int total = 0;
    for (Positive positive : positives) {
      total += positive.links().size();
      for (int i = 0; i < positive.links().size(); i++) {
        ties[positive.links().cause(i)]++;
        concerned[positive.links().cause(i)] = true;
      }
    }
    causes = new int[count(concerned)];
    first = new int[causes.length + 1];
    findings = new int[total];
    links = new Link[total];
    contenders = number(concerned, ties);
    int[] next = first.clone();
    for (int f = 0; f < positives.size(); f++) {
      Links toFinding = positives.get(f).links();
      for (int i = 0; i < toFinding.size(); i++) {
        int place = next[contenders[toFinding.cause(i)]]++;
        findings[place] = f;
        links[place] = toFinding.link(i);
      }
    }
    leaks = positives.stream().mapToDouble(Positive::leak).toArray();
  }

  private static int count(boolean[] concerned) {
    int count = 0;
    for (boolean one : concerned) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private int[] number(boolean[] concerned, int[] ties) {
    int[] numbers = new int[ties.length];
    int number = 0;
    for (int cause = 0; cause < ties.length; cause++) {
      if (concerned[cause]) {
        causes[number] = cause;
        first[number + 1] = first[number] + ties[cause];
        numbers[cause] = number++;
      } else {
        numbers[cause] = NONE;
      }
    }
    return numbers;
  }

  int size() {
    return causes.length;
  }

  int cause(int contender) {
    return causes[contender];
  }

  /** The number of a cause among the contenders, negative where it is none. */
  int contender(int cause) {
    return contenders[cause];
  }

  int findings() {
    return leaks.length;
  }

  double leak(int finding) {
    return leaks[finding];
  }

  /**
   * All ties to findings; those of one contender stand together, in ascending order of findings.
   */
  int ties() {
    return links.length;
  }

  /** The first tie of a contender; for the number after the last one, the end. */
  int first(int contender) {
    return first[contender];
  }

  int finding(int tie) {
    return findings[tie];
  }

  double strength(int tie) {
    return links[tie].strength();
  }

  Link link(int contender, int finding) {
    int tie = Arrays.binarySearch(findings, first[contender], first[contender + 1], finding);
    return tie < 0 ? Link.NONE : links[tie];
  }

  /** Of numbers for all causes those of the contenders. */
  double[] of(double[] all) {
    return Arrays.stream(causes).mapToDouble(cause -> all[cause]).toArray();
  }
}
