package app.unknot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.View;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.Figures;
import org.junit.jupiter.api.Test;

class PatternPartTest {
  private static final Figures FIGURES = new Figures();

  @Test
  void aSoleIsNeverCutAtTheToes() {
    Frame sole = FIGURES.of(View.SOLES).frame();
    Frame heel = new Frame(30, 200, 60, 60);

    assertThat(PatternPane.part(heel, sole)).isEqualTo(sole);
  }

  @Test
  void onTheBodyWhatMattersIsShownLarge() {
    Frame front = FIGURES.of(View.FRONT).frame();
    Frame head = new Frame(-60, 0, 120, 160);

    assertThat(PatternPane.part(head, front).height()).isLessThan(front.height() / 4);
    assertThat(PatternPane.part(front.grown(-200), front)).isEqualTo(front);
  }
}
