package app.unknot.journal.sqlite;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** What is kept of a mark: where and how strong. What it felt like is told anew each time. */
record MarkDocument(SidedZone zone, PainRating rating) {
  /** Tells the mapper that a mark is written and read so. */
  @JsonSerialize(converter = Written.class)
  @JsonDeserialize(converter = Read.class)
  abstract static class Shape {}

  /** From a mark. */
  static final class Written extends StdConverter<PainMark, MarkDocument> {
    @Override
    public MarkDocument convert(PainMark mark) {
      return new MarkDocument(mark.zone(), mark.rating());
    }
  }

  /** To a mark. */
  static final class Read extends StdConverter<MarkDocument, PainMark> {
    @Override
    public PainMark convert(MarkDocument kept) {
      return new PainMark(kept.zone(), kept.rating());
    }
  }
}
