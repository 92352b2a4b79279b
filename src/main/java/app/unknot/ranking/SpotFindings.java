package app.unknot.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What concerns one point alone: what was felt there and what has helped. It couples no causes. */
final class SpotFindings {
  private final Map<Integer, List<Reason>> reasons = new TreeMap<>();
  private final Set<Integer> felt = new HashSet<>();
  private final Set<Integer> notSore = new HashSet<>();

  SpotFindings(RankingRequest request, Network network, RankingParameters parameters) {
    RankingParameters.Signs signs = parameters.signs();
    for (Palpation palpation : request.palpations()) {
      int cause = network.index(palpation.point());
      felt.add(cause);
      boolean sore = palpation.tender().orElse(true);
      if (!sore) {
        notSore.add(cause);
      }
      palpation
          .tender()
          .ifPresent(yes -> {
            double weight = ratio(yes, signs.tenderWith(), signs.tenderWithout());
            add(cause, yes ? new Reason.TenderThere(weight) : new Reason.NotTender(weight));
          });
      // A spot where nothing is sore has no familiar pain; a yes beside it contradicts itself.
      palpation
          .familiar()
          .filter(yes -> sore || !yes)
          .ifPresent(yes -> {
            double weight = ratio(yes, signs.familiarWith(), signs.familiarWithout());
            add(cause, yes ? new Reason.FamiliarPain(weight) : new Reason.NotFamiliar(weight));
          });
    }
    request
        .experience()
        .points()
        .forEach((point, helped) -> {
          // A journal outlives the knowledge: a point that is no longer described is passed over.
          if (!network.knows(point)) {
            return;
          }
          double rate = (helped.days() + 1.0) / (helped.of() + 2.0);
          double weight = parameters.experience() * Math.log(2 * rate);
          add(network.index(point), new Reason.HelpedBefore(helped.days(), helped.of(), weight));
        });
  }

  private void add(int cause, Reason reason) {
    reasons.computeIfAbsent(cause, _ -> new ArrayList<>()).add(reason);
  }

  private static double ratio(boolean yes, double with, double without) {
    return yes ? Math.log(with / without) : Math.log((1 - with) / (1 - without));
  }

  /** Multiplies the odds of every cause by what the reasons weigh. */
  void weigh(double[] odds) {
    reasons.forEach(
        (cause, list) -> list.forEach(reason -> odds[cause] *= Math.exp(reason.weight())));
  }

  List<Reason> reasons(int cause) {
    return reasons.getOrDefault(cause, List.of());
  }

  Set<Integer> felt() {
    return felt;
  }

  boolean isNotSore(int cause) {
    return notSore.contains(cause);
  }
}
