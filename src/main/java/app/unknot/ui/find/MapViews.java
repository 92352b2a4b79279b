package app.unknot.ui.find;

import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Which views of the body are shown, and where the close-up stands: beside them, or, where there is
 * no room, in place of the figure that nobody points at. It opens by itself when a small zone is
 * marked, stays when the window gets narrow, and what was pointed at stays where it is.
 */
final class MapViews {
  /** Below this width the close-up does not stand beside two figures. */
  private static final double ROOM_BESIDE_TWO = 690;

  /** The same beside one. */
  private static final double ROOM_BESIDE_ONE = 400;

  /** A zone that is narrower or lower than this on the screen is hard to meet. */
  private static final double SMALL = 24;

  private final FindViewModel model;
  private final MapPane map;
  private final CloseUp closeUp;
  private final Segmented<MapView> choice;
  private final Button open;
  private final Set<SidedZone> known = new HashSet<>();
  private final Set<SidedZone> fresh = new HashSet<>();
  private MapView shown = MapView.BOTH;
  private boolean opened;
  private View stays = View.FRONT;
  private Arrangement now = new Arrangement(List.of(), false);

  /** What stands in the row of figures. */
  private record Arrangement(List<View> views, boolean closeUp) {
    /** What stays at the right has the close-up at its left. */
    boolean closeUpFirst() {
      return views.equals(List.of(View.BACK));
    }
  }

  /** The views of the map to choose from. */
  enum MapView {
    BOTH,
    LEFT,
    RIGHT,
    SOLES;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    private List<View> figures() {
      return switch (this) {
        case BOTH -> List.of(View.FRONT, View.BACK);
        case LEFT -> List.of(View.LEFT);
        case RIGHT -> List.of(View.RIGHT);
        case SOLES -> List.of(View.SOLES);
      };
    }

    private MapView next() {
      return switch (this) {
        case BOTH -> LEFT;
        case LEFT -> RIGHT;
        case RIGHT -> SOLES;
        case SOLES -> BOTH;
      };
    }
  }

  /** Shows front and back. */
  MapViews(Ui ui, FindViewModel model, MapPane map) {
    this.model = model;
    this.map = map;
    closeUp = new CloseUp(ui, model, map, this::shut);
    choice = new Segmented<>(ui.texts().get("find.view.name"), this::show);
    for (MapView view : MapView.values()) {
      choice.add(view, ui.texts().get("find.view." + view.key()), "view-" + view.key());
    }
    choice.select(shown);
    open = Parts.button(ui.texts().get("find.closeup.name"), Feather.ZOOM_IN, this::enter, "small");
    open.setId("close-up-open");
    open.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(open, Pos.BOTTOM_CENTER);
    map.over(open);
    map.widthProperty().subscribe(w -> arrange());
    model.changesProperty().subscribe(_ -> note());
    fresh.clear();
    model
        .selectedProperty()
        .subscribe(zone -> zone.filter(fresh::contains).ifPresent(this::marked));
  }

  /** The row to choose a view from. */
  Region choice() {
    return choice;
  }

  /** The next view. */
  void next() {
    show(shown.next());
  }

  /** Shows both figures again where the close-up has the place of one; tells whether it had. */
  boolean close() {
    boolean was = opened && now.closeUp() && now.views().size() < shown.figures().size();
    opened = false;
    arrange();
    return was;
  }

  private void show(MapView view) {
    shown = view;
    opened = false;
    choice.select(view);
    now = new Arrangement(List.of(), false);
    arrange();
  }

  private void enter() {
    boolean ring = open.isFocusVisible();
    open(map.viewInUse());
    closeUp.enter(ring);
  }

  private void shut(boolean ring) {
    close();
    Focus.move(map, ring);
  }

  private void open(Optional<View> leave) {
    opened = true;
    stays = leave.filter(shown.figures()::contains).orElse(stays);
    arrange();
  }

  /** What was marked since the last look; removing a mark opens nothing. */
  private void note() {
    List<SidedZone> zones = model.marksProperty().get().stream().map(m -> m.zone()).toList();
    fresh.clear();
    fresh.addAll(zones);
    fresh.removeAll(known);
    known.clear();
    known.addAll(zones);
  }

  private void marked(SidedZone zone) {
    if (shown != MapView.BOTH
        || !CloseUp.shows(zone)
        || map.size(zone) >= SMALL
        || isInSight(zone)) {
      return;
    }
    Optional<View> used = map.viewInUse().filter(v -> map.shows(v, zone));
    open(used.or(() -> shown.figures().stream().filter(v -> map.shows(v, zone)).findFirst()));
  }

  /** The close-up is open already; nothing moves under a pointer that marks in it. */
  private boolean isInSight(SidedZone zone) {
    return opened && (map.viewInUse().isEmpty() || map.shows(stays, zone));
  }

  private void arrange() {
    boolean both = shown == MapView.BOTH;
    boolean room = map.getWidth() >= (both ? ROOM_BESIDE_TWO : ROOM_BESIDE_ONE);
    boolean folded = both && opened && !room;
    List<View> views = folded ? List.of(stays) : shown.figures();
    Parts.show(open, both && !opened && !room);
    closeUp.setFolded(folded);
    Arrangement wanted = new Arrangement(views, room || folded);
    if (!wanted.equals(now)) {
      now = wanted;
      closeUp.leave();
      map.show(views);
      if (wanted.closeUp()) {
        closeUp.join();
        map.row().getChildren().add(wanted.closeUpFirst() ? 0 : views.size(), closeUp);
      }
      map.showCursor();
    }
  }
}
