package app.unknot.ui.find;

import app.unknot.ranking.Fit;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How well a pattern fits: four bars and, because bars alone say little, the words. */
final class FitBars extends HBox {
  private static final int BARS = 4;

  private final Texts texts;
  private final List<Region> bars = new ArrayList<>();
  private final Label words = Parts.label("", "caption-strong");
  private Optional<Fit> shown = Optional.empty();

  FitBars(Texts texts) {
    this.texts = texts;
    setSpacing(3);
    setAlignment(Pos.BOTTOM_RIGHT);
    for (int i = 0; i < BARS; i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("fit-bar", "empty");
      double height = 8 + 4.0 * i;
      bar.setMinSize(7, height);
      bar.setMaxSize(7, height);
      bars.add(bar);
    }
    Region gap = new Region();
    gap.setMinWidth(4);
    getChildren().addAll(bars);
    getChildren().addAll(gap, words);
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }

  /** Shows another fit. */
  void show(Fit fit) {
    if (shown.filter(fit::equals).isPresent()) {
      return;
    }
    shown = Optional.of(fit);
    int filled =
        switch (fit) {
          case FITS_WELL -> BARS;
          case FITS_PARTLY -> 3;
          case FITS_A_LITTLE -> 2;
          case WORTH_A_LOOK -> 1;
        };
    for (int i = 0; i < BARS; i++) {
      List<String> style = bars.get(i).getStyleClass();
      String wanted = i < filled ? "filled" : "empty";
      if (!style.getLast().equals(wanted)) {
        style.set(style.size() - 1, wanted);
      }
    }
    words.setText(texts.get("find.fit." + fit.key()));
  }
}
