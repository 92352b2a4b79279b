package app.unknot.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes pictures into {@code target/screens}; they are written while the walk goes on. */
final class Photographer implements AutoCloseable {
  /** A screen that has no more colours than this shows nothing. */
  private static final int LEAST_COLOURS = 12;

  private final List<String> stops = wanted("tour.stops");
  private final List<String> frames = wanted("tour.frames");
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final List<Future<Path>> written = new ArrayList<>();

  private static List<String> wanted(String property) {
    return List.of(System.getProperty(property, "").split(",", -1));
  }

  /**
   * Takes a picture, unless it is not wanted; on the toolkit's thread.
   *
   * @param behind what its name ends with
   * @return whether there is anything in it
   */
  boolean take(Window window, String stop, Frame frame, String behind) {
    if (stops.stream().noneMatch(stop::startsWith)
        || frames.stream().noneMatch(frame.name()::startsWith)) {
      return true;
    }
    PngFile picture = Pictures.pixels(window.shell().getScene());
    written.add(writer.submit(() -> Pictures.write(picture, frame.name(stop) + behind)));
    return picture.colours(LEAST_COLOURS) == LEAST_COLOURS;
  }

  /** Waits for the last one; throws what kept one from being written. */
  @Override
  public void close() {
    writer.close();
    for (Future<Path> file : written) {
      if (file.state() == Future.State.FAILED) {
        throw new AssertionError("a picture was not written", file.exceptionNow());
      }
    }
  }
}
