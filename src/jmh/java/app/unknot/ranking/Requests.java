package app.unknot.ranking;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Requests with a number of marks, one after the other. */
@State(Scope.Thread)
public class Requests {
  @Param("6")
  public int marks;

  private List<RankingRequest> requests = List.of();
  private int next;

  @Setup
  public void prepare() {
    requests = Samples.requests(marks);
  }

  RankingRequest next() {
    next = (next + 1) % requests.size();
    return requests.get(next);
  }
}
