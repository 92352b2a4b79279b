package app.unknot.safety;

import java.util.Locale;
import java.util.Set;

/**
 * What a decision is about. A decision on the session holds for every region, one on a region for
 * its zones, and so on downwards, never up.
 *
 * @param ids what it names of its kind, sided where that makes sense; empty for the session
 */
public record Scope(Kind kind, Set<String> ids) {
  public static final Scope SESSION = new Scope(Kind.SESSION, Set.of());

  /** The kinds of scope, from the widest to the narrowest. */
  public enum Kind {
    SESSION,
    REGION,
    ZONE,
    MUSCLE,
    TOOL;

    /** The word used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Scope {
    ids = Set.copyOf(ids);
    if ((kind == Kind.SESSION) != ids.isEmpty()) {
      throw new IllegalArgumentException("a scope names something, except for the session");
    }
  }
}
