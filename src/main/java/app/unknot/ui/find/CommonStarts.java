package app.unknot.ui.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Everyday words that begin with some zones marked. */
final class CommonStarts {
  /** Sided zone ids by text key, in the order shown. */
  static final SequencedMap<String, List<String>> ALL = starts();

  private CommonStarts() {}

  private static SequencedMap<String, List<String>> starts() {
    SequencedMap<String, List<String>> starts = new LinkedHashMap<>();
    starts.put("headache", List.of("head-temple-right", "head-forehead-right"));
    starts.put("behind-the-eye", List.of("head-eye-right"));
    starts.put("stiff-neck", List.of("neck-back-right", "neck-side-right"));
    starts.put("between-the-blades", List.of("back-between-blades-right"));
    starts.put("low-back", List.of("back-lower-right", "back-lower-left"));
    starts.put("side-of-hip", List.of("hip-outer-right"));
    starts.put("jaw", List.of("head-jaw-right"));
    starts.put("heel", List.of("foot-heel-right"));
    return starts;
  }
}
