package app.unknot.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Data that is on paper only; it notes what was asked of it. */
public final class PaperData implements KeptHere {
  private final List<String> asked = new ArrayList<>();

  /** What was asked, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String folder() {
    return "/home/you/.local/share/unknot";
  }

  @Override
  public String settings() {
    return "/home/you/.config/unknot";
  }

  @Override
  public Outcome copyTo(Path folder) {
    asked.add("copy");
    return new Outcome.Done(folder.resolve("copy.db").toString());
  }

  @Override
  public Outcome exportTo(Path folder) {
    asked.add("table");
    return new Outcome.NoPermission();
  }

  @Override
  public void deleteEverything() {
    asked.add("delete");
  }
}
