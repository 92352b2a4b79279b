package app.unknot.ranking;

import java.util.List;

/** Requests with a number of marks, one after the other. */
final class Requests {
  private final List<RankingRequest> requests;
  private int next;

  Requests(int marks) {
    requests = Samples.requests(marks);
  }

  RankingRequest next() {
    next = (next + 1) % requests.size();
    return requests.get(next);
  }
}
