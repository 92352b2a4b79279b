package app.unknot.ranking;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The ranking beside a rules engine and a general library for Bayesian networks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SideBySideBenchmark {
  @Param({"1", "3", "6"})
  public int marks;

  private Requests requests = new Requests(1);
  private final Network network = new Network(Samples.BASE, Samples.PARAMETERS);
  private final Ranker ranker = new Ranker(Samples.BASE, Samples.PARAMETERS);
  private final RuleEngine rules = new RuleEngine(network, Samples.BASE.sidedZones());

  @Setup
  public void prepare() {
    requests = new Requests(marks);
  }

  /** Order, reasons and questions. */
  @Benchmark
  public Object wholeAnswer() {
    return ranker.rank(requests.next());
  }

  /** The exact posterior, which is what the join tree gives. */
  @Benchmark
  public Object posterior() {
    return new Examination(requests.next(), network, Samples.PARAMETERS).posterior();
  }

  /** The sum of weights without competition, which is what the rules give. */
  @Benchmark
  public Object sumOfWeights() {
    return RuleEngine.sums(requests.next(), network);
  }

  @Benchmark
  public Object droolsSessionKept() {
    return rules.scores(requests.next());
  }

  @Benchmark
  public Object droolsNewSession() {
    return rules.scoresInNewSession(requests.next());
  }

  @Benchmark
  public Object jbayesJoinTree() {
    CaseFindings findings = CaseFindings.of(requests.next(), network);
    Contenders contenders =
        new Contenders(
            network.causes().size(),
            findings.positives(network, Samples.PARAMETERS.zones()),
            Set.of());
    return new JoinTreeNetwork(contenders, contenders.of(findings.odds(network))).posterior();
  }
}
