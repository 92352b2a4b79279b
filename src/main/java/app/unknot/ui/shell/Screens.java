package app.unknot.ui.shell;

import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.Experience;
import app.unknot.ranking.Palpation;
import app.unknot.ranking.RankingRequest;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.detail.PointView;
import app.unknot.ui.find.FindView;
import app.unknot.ui.find.FindViewModel;
import app.unknot.ui.help.HelpView;
import app.unknot.ui.screening.ScreeningView;
import app.unknot.ui.screening.ScreeningViewModel;
import java.util.Optional;
import javafx.scene.layout.Region;

/** How each screen is made; a screen whose step is not open yet leads back to the one before. */
public final class Screens {
  private final Ui ui;

  public Screens(Ui ui) {
    this.ui = ui;
  }

  /** Makes a screen. */
  public Region make(Screen screen) {
    return switch (screen) {
      case Screen.Find _ -> new FindView(ui, new FindViewModel(ui.coach(), ui.journey()));
      case Screen.Point(SidedPoint point) -> new PointView(ui, point, this::nothingSore);
      case Screen.Safety _ -> safety();
      case Screen.Plan _ -> make(new Screen.Find());
      case Screen.Session _ -> make(new Screen.Find());
      case Screen.Finish _ -> make(new Screen.Find());
      case Screen.Progress _ -> make(new Screen.Find());
      case Screen.Help _ -> new HelpView(ui.texts());
    };
  }

  private Region safety() {
    Optional<SidedPoint> chosen = ui.journey().chosen();
    return chosen.isPresent()
        ? new ScreeningView(ui, new ScreeningViewModel(ui.coach(), ui.journey(), chosen.get()))
        : make(new Screen.Find());
  }

  /** Nothing sore at a spot: it drops to the end, and the next suggestion is shown. */
  private void nothingSore(SidedPoint point) {
    ui.journey().felt(new Palpation(point, Optional.of(false), Optional.empty()));
    Optional<SidedPoint> next =
        ui
            .coach()
            .rank(
                new RankingRequest(
                    ui.journey().report(), ui.journey().palpations(), Experience.NONE))
            .candidates()
            .stream()
            .map(Candidate::point)
            .filter(p -> ui.journey().palpations().stream().noneMatch(f -> f.point().equals(p)))
            .findFirst();
    if (next.isPresent() && !ui.journey().marks().marks().isEmpty()) {
      ui.navigator().show(new Screen.Point(next.get()));
    } else {
      ui.journey().chooseNone();
      ui.navigator().show(new Screen.Find());
    }
  }
}
