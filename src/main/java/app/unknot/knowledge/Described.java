package app.unknot.knowledge;

import java.util.Optional;

/** Something that is described in the literature, or the reason why it is not stated here. */
public sealed interface Described<T> {
  /** It is described. */
  record Given<T>(T value) implements Described<T> {}

  /** The literature does not describe it. */
  record NotDescribed<T>(String reason) implements Described<T> {}

  /** It has no meaning for this entry. */
  record NotApplicable<T>(String reason) implements Described<T> {}

  /** The value where there is one. */
  default Optional<T> given() {
    return switch (this) {
      case Given<T>(T value) -> Optional.of(value);
      case NotDescribed<T> _, NotApplicable<T> _ -> Optional.empty();
    };
  }
}
