package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BesideTest {
  private static final double CONTROL = 250;

  private final Words words = new Words(900);
  private final Region control = new Region();
  private final Beside beside = new Beside(words, control);

  BesideTest() {
    control.setMinSize(CONTROL, 44);
    control.setPrefSize(CONTROL, 44);
  }

  @Test
  void aControlStandsAtTheRightOfItsWords() {
    layOut(800);

    assertThat(control.getLayoutX()).isEqualTo(800 - CONTROL);
    assertThat(control.getLayoutY()).isLessThan(words.getHeight());
  }

  @Test
  void wordsThatWouldBeANarrowColumnHaveTheWholeWidth() {
    layOut(400);

    assertThat(words.getWidth()).isEqualTo(400);
    assertThat(control.getLayoutY()).isGreaterThanOrEqualTo(words.getHeight());
  }

  @Test
  void wordsThatOnlyKnowTheirOwnWidthAreNotAskedForAnother() {
    beside.whereWideEnough();
    layOut(400);

    assertThat(control.getLayoutX()).isEqualTo(400 - CONTROL);
  }

  private void layOut(double width) {
    beside.resize(width, beside.prefHeight(width));
    beside.layout();
  }

  /** Words in lines of twenty pixels, so long in all. */
  private static final class Words extends Region {
    private final double length;

    Words(double length) {
      this.length = length;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return length;
    }

    @Override
    protected double computePrefHeight(double width) {
      return 20 * Math.ceil(length / (width < 0 ? length : width));
    }
  }
}
