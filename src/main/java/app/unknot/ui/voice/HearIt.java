package app.unknot.ui.voice;

import app.unknot.ui.common.Parts;
import app.unknot.ui.player.Channel;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Lets a channel be heard once, whether it is switched on or not. */
public final class HearIt {
  private HearIt() {}

  /**
   * A button for it.
   *
   * @param name what is heard, for those who do not see the words beside it
   */
  public static Button button(String words, String id, String name, Channel channel) {
    Button test = Parts.button(words, Feather.PLAY, channel::test, "small");
    test.setAccessibleText(name);
    test.setId(id);
    return test;
  }
}
