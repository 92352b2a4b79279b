package app.unknot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Scheme;
import app.unknot.ui.Pictures;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SlidingListTest {
  private final Region first = card("first");
  private final Region second = card("second");

  @Test
  void aCardBeginsWhereItStoodAndSlidesToItsPlace(FxRobot robot) {
    robot.interact(() -> {
      SlidingList list = swapped(false);

      assertThat(second.getTranslateY()).isEqualTo(100);
      assertThat(list.getChildren().getLast().getTranslateY()).as("new").isZero();
    });
  }

  @Test
  void withReducedMotionNothingSlides(FxRobot robot) {
    robot.interact(() -> {
      swapped(true);

      assertThat(second.getTranslateY()).isZero();
    });
  }

  @Test
  void theSettingIsAskedForAtEveryChange(FxRobot robot) {
    boolean[] cut = {true};
    robot.interact(() -> {
      SlidingList list = new SlidingList(0, () -> cut[0]);
      list.getChildren().setAll(first, second);
      Pictures.scene(list, Scheme.LIGHT, 300, 600);
      list.resize(300, 600);
      list.layout();
      cut[0] = false;
      list.over(() -> list.getChildren().setAll(second, first));
      list.layout();

      assertThat(second.getTranslateY()).isEqualTo(100);
    });
  }

  /** The second card moves to the top, and another one comes. */
  private SlidingList swapped(boolean cut) {
    SlidingList list = new SlidingList(0, () -> cut);
    list.getChildren().setAll(first, second);
    Pictures.scene(list, Scheme.LIGHT, 300, 600);
    list.resize(300, 600);
    list.layout();
    list.over(() -> list.getChildren().setAll(second, card("new")));
    list.layout();
    return list;
  }

  private static Region card(String name) {
    Region card = new Region();
    card.setMinHeight(100);
    card.setUserData(name);
    return card;
  }
}
