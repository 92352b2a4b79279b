package app.unknot.ui.common;

import app.unknot.Coach;
import app.unknot.search.Search;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import java.util.function.BooleanSupplier;

/**
 * What every screen is given.
 *
 * @param systemReducesMotion whether the system asks for fewer movements, at the moment of asking
 */
public record Ui(
    Coach coach,
    Texts texts,
    Names names,
    Search search,
    Figures figures,
    Journey journey,
    Navigator navigator,
    Toasts toasts,
    PreferencesModel preferences,
    BooleanSupplier systemReducesMotion) {

  /** Whether movements on the screen are cut, by what is set and what the system asks for. */
  public boolean reducedMotion() {
    return preferences.get().look().motion().isReduced(systemReducesMotion.getAsBoolean());
  }
}
