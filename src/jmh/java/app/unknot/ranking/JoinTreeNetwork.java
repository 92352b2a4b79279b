package app.unknot.ranking;

import com.github.vangj.jbayes.inf.exact.graph.Dag;
import com.github.vangj.jbayes.inf.exact.graph.Node;
import com.github.vangj.jbayes.inf.exact.graph.lpd.Potential;
import com.github.vangj.jbayes.inf.exact.graph.lpd.PotentialEntry;
import com.github.vangj.jbayes.inf.exact.graph.pptc.Evidence;
import com.github.vangj.jbayes.inf.exact.graph.pptc.JoinTree;
import com.github.vangj.jbayes.inf.exact.graph.pptc.blocks.InferenceControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The same network for a general library, jbayes, which knows tables only. A table over all causes
 * of a zone would have 2^40 rows, so each noisy OR is a chain: "brought about by the first i
 * causes" depends on "by the first i - 1" and on cause i. What is not there is in the priors, as in
 * the ranking; only the findings that are there and their causes are in the network.
 */
final class JoinTreeNetwork {
  private final Contenders contenders;
  private final Dag dag = new Dag();
  private final List<String> observed = new ArrayList<>();

  JoinTreeNetwork(Contenders contenders, double[] odds) {
    this.contenders = contenders;
    for (int c = 0; c < contenders.size(); c++) {
      double there = Posterior.probability(odds[c]);
      dag.addNode(node("c" + c, there, 1 - there));
    }
    for (int f = 0; f < contenders.findings(); f++) {
      chain(f);
    }
    dag.initializePotentials();
  }

  private void chain(int finding) {
    String last = "f" + finding + "-leak";
    double leak = contenders.leak(finding);
    dag.addNode(node(last, leak, 1 - leak));
    for (int c = 0; c < contenders.size(); c++) {
      double strength = contenders.link(c, finding).strength();
      if (strength > 0) {
        String next = "f" + finding + "-" + c;
        // Rows by the parents' values: (brought about before, cause).
        dag.addNode(node(next, 1, 0, 1, 0, strength, 1 - strength, 0, 1));
        dag.addEdge(last, next);
        dag.addEdge("c" + c, next);
        last = next;
      }
    }
    observed.add(last);
  }

  private static Node node(String id, double... probabilities) {
    return Node.builder()
        .id(id)
        .name(id)
        .value("yes")
        .value("no")
        .probs(Arrays.stream(probabilities).boxed().toList())
        .build();
  }

  /** The posterior probability of every contender. */
  double[] posterior() {
    JoinTree tree = InferenceControl.apply(dag);
    List<Evidence> evidence = new ArrayList<>();
    for (String id : observed) {
      evidence.add(Evidence.newBuilder().node(tree.node(id)).value("yes", 1.0).build());
    }
    tree.updateEvidence(evidence);
    double[] posterior = new double[contenders.size()];
    for (int c = 0; c < posterior.length; c++) {
      Potential belief = tree.getPotential(tree.node("c" + c));
      double yes = belief.match(new PotentialEntry().add("c" + c, "yes")).getFirst().getValue();
      double no = belief.match(new PotentialEntry().add("c" + c, "no")).getFirst().getValue();
      posterior[c] = yes / (yes + no);
    }
    return posterior;
  }
}
