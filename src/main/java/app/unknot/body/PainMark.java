package app.unknot.body;

/** One painful zone, as the person marked it, with its strength. */
public record PainMark(SidedZone zone, PainRating rating) {}
