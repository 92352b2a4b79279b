package app.unknot.knowledge;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a therapist adds to the knowledge that is shipped. It adds points, words entries anew and
 * tightens; it never loosens.
 *
 * @param id the name of its folder; ids of what it adds begin with it and a hyphen
 * @param name what it is called
 * @param by who answers for it
 * @param added ids of its own points
 * @param reworded ids of shipped muscles and points that it words anew
 * @param tightened ids of shipped points that it narrows
 */
public record Pack(
    String id,
    String name,
    String by,
    LocalDate revised,
    Set<String> added,
    Set<String> reworded,
    Set<String> tightened) {
  public Pack {
    added = Set.copyOf(added);
    reworded = Set.copyOf(reworded);
    tightened = Set.copyOf(tightened);
  }

  /** Whether anything of this entry is theirs. */
  public boolean touches(String entry) {
    return added.contains(entry) || reworded.contains(entry) || tightened.contains(entry);
  }
}
