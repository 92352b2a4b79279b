package app.unknot.knowledge;

/** A published source, with its full reference. */
public record Source(String id, String reference) {}
