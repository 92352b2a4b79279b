package app.unknot.knowledge;

import java.util.Optional;

/**
 * Who an entry comes from.
 *
 * @param pack the id of the pack; empty for what is shipped with the product
 */
public record Origin(Optional<String> pack) {
  /** Shipped with the product. */
  public static final Origin SHIPPED = new Origin(Optional.empty());

  /** From a pack, which has this id. */
  public static Origin of(String pack) {
    return new Origin(Optional.of(pack));
  }
}
