package app.unknot.app;

import app.unknot.ranking.RankingRequest;
import app.unknot.safety.Facts;

/**
 * One line of {@code assess}, checked.
 *
 * @param id repeated in the answer
 */
record AssessRequest(String id, RankingRequest ranking, Facts facts) {}
