package app.unknot.ui.find;

import app.unknot.ranking.Fit;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How well a pattern fits: four bars and, because bars alone say little, the words. */
final class FitBars extends HBox {
  private static final int BARS = 4;

  FitBars(Fit fit, Texts texts) {
    setSpacing(3);
    setAlignment(Pos.BOTTOM_RIGHT);
    int filled =
        switch (fit) {
          case FITS_WELL -> BARS;
          case FITS_PARTLY -> 3;
          case FITS_A_LITTLE -> 2;
          case WORTH_A_LOOK -> 1;
        };
    for (int i = 0; i < BARS; i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("fit-bar", i < filled ? "filled" : "empty");
      double height = 8 + 4.0 * i;
      bar.setMinSize(7, height);
      bar.setMaxSize(7, height);
      getChildren().add(bar);
    }
    Region gap = new Region();
    gap.setMinWidth(4);
    getChildren().addAll(gap, Parts.label(texts.get("find.fit." + fit.key()), "caption-strong"));
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }
}
