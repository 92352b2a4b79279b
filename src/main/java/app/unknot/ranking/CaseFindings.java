package app.unknot.ranking;

import app.unknot.body.PainMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A request put in order: the same findings always come in the same sequence, whatever the order in
 * which they were told, so that sums and ties are always the same.
 *
 * @param marks the marks above 0, in the order of the knowledge base
 * @param present answers with yes, likewise; what was answered both ways counts as not answered
 * @param absent answers with no, likewise
 */
record CaseFindings(
    List<PainMark> marks, List<Network.Answer> present, List<Network.Answer> absent) {
  /**
   * What was told.
   *
   * @throws IllegalArgumentException for an unknown zone or finding
   */
  static CaseFindings of(RankingRequest request, Network network) {
    List<PainMark> marks = new ArrayList<>(request.report().marks());
    marks.forEach(mark -> network.zone(mark.zone()));
    marks.removeIf(mark -> mark.rating().value() == 0);
    marks.sort(Comparator.comparingInt(mark -> network.zone(mark.zone()).number()));
    Set<String> yes = request.report().present();
    Set<String> no = request.report().absent();
    return new CaseFindings(marks, answers(yes, no, network), answers(no, yes, network));
  }

  private static List<Network.Answer> answers(
      Set<String> told, Set<String> otherwise, Network network) {
    IntStream numbers = told.stream().mapToInt(network::answer).sorted();
    return numbers
        .mapToObj(network.answers()::get)
        .filter(answer -> !otherwise.contains(answer.finding().id()))
        .toList();
  }

  /** What is there, marks first, in the order of this case. */
  List<Positive> positives(Network network, RankingParameters.Zones numbers) {
    List<Positive> positives = new ArrayList<>();
    for (PainMark mark : marks) {
      double leak = numbers.leak(mark.rating().value());
      positives.add(new Positive(leak, network.zone(mark.zone()).links()));
    }
    for (Network.Answer answer : present) {
      positives.add(new Positive(answer.leak(), answer.links()));
    }
    return positives;
  }

  /**
   * The odds of every cause by its prior and by what is not there. Zones left unmarked say little,
   * for people mark what bothers them most; where nothing is marked they say nothing.
   */
  double[] odds(Network network) {
    double[] odds = marks.isEmpty() ? network.prior() : network.unmarked();
    for (PainMark mark : marks) {
      Links links = network.zone(mark.zone()).links();
      for (int i = 0; i < links.size(); i++) {
        odds[links.cause(i)] /= links.link(i).missed();
      }
    }
    for (Network.Answer answer : absent) {
      Links links = answer.links();
      for (int i = 0; i < links.size(); i++) {
        odds[links.cause(i)] *= 1 - links.strength(i);
      }
    }
    return odds;
  }

  /** The ids that were answered, either way. */
  Set<String> answered() {
    Set<String> ids = new HashSet<>();
    present.forEach(answer -> ids.add(answer.finding().id()));
    absent.forEach(answer -> ids.add(answer.finding().id()));
    return ids;
  }
}
