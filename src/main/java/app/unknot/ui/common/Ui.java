package app.unknot.ui.common;

import app.unknot.Coach;
import app.unknot.search.Search;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;

/**
 * What every screen is given.
 *
 * @param reducedMotion whether movements on the screen are cut
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
    boolean reducedMotion) {}
