package app.unknot.ui.settings;

import app.unknot.ui.common.SettingsSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** How each section is made; a section that nobody makes is not shown. */
public final class SettingsSections {
  private final Map<SettingsSection, Supplier<Region>> made = new EnumMap<>(SettingsSection.class);

  /** The same with one section more. */
  public SettingsSections with(SettingsSection section, Supplier<Region> how) {
    SettingsSections more = new SettingsSections();
    more.made.putAll(made);
    more.made.put(section, how);
    return more;
  }

  /** The sections there are, in order. */
  List<SettingsSection> all() {
    return new ArrayList<>(made.keySet());
  }

  /** Makes a section; empty where there is none. */
  Optional<Region> make(SettingsSection section) {
    return Optional.ofNullable(made.get(section)).map(Supplier::get);
  }
}
