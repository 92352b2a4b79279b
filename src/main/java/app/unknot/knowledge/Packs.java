package app.unknot.knowledge;

import java.util.List;

/**
 * The packs that were found at the start.
 *
 * @param loaded those that are in use, in the order in which they were joined
 * @param refused those that are not, with everything that is wrong with them
 */
public record Packs(List<Pack> loaded, List<Refused> refused) {
  /** No pack at all. */
  public static final Packs NONE = new Packs(List.of(), List.of());

  /** A pack that is left out as a whole; the shipped knowledge is not changed by it. */
  public record Refused(String folder, List<Problem> problems) {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  public Packs {
    loaded = List.copyOf(loaded);
    refused = List.copyOf(refused);
  }

  /** The packs of which something is in an entry, to mark it as theirs. */
  public List<Pack> touching(String entry) {
    return loaded.stream().filter(p -> p.touches(entry)).toList();
  }
}
