package app.unknot.ranking;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** A whole answer and the posterior alone against the size of the knowledge. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SizeBenchmark {
  private final Requests requests = new Requests(6);

  @Param({"1", "10", "100"})
  public int times;

  private @Nullable Network network;
  private @Nullable Ranker ranker;

  @Setup
  public void prepare() {
    network = new Network(Samples.base(times), Samples.PARAMETERS);
    ranker = new Ranker(Samples.base(times), Samples.PARAMETERS);
  }

  @Benchmark
  public Object rank() {
    return ranker.rank(requests.next());
  }

  @Benchmark
  public Object posterior() {
    return new Examination(requests.next(), network, Samples.PARAMETERS).posterior();
  }
}
