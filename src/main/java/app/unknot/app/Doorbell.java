package app.unknot.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By this the window that is open hears of a second start. It is a socket in a folder of the
 * person's own, never on the network, and nothing is said through it but that somebody is there and
 * that it was heard.
 */
final class Doorbell implements AutoCloseable {
  /** How long a second start waits for the first; then it says in words that there is one. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final String NAME = "window.sock";
  private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

  private final Path place;
  private final ServerSocketChannel listening;

  private Doorbell(Path place, ServerSocketChannel listening) {
    this.place = place;
    this.listening = listening;
  }

  /**
   * Begins to listen. Only who has the lock of the journal may: what is left of one that was killed
   * is put away. Empty where the system has no such sockets, or the path is too long for one.
   *
   * @param folder where it is; made where it is not there
   * @param opens what to do when it rings, on a thread of its own; whether it was done
   */
  static Optional<Doorbell> hang(Path folder, BooleanSupplier opens) {
    Path place = folder.resolve(NAME);
    try {
      Directories.create(folder);
      Files.deleteIfExists(place);
      ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      Doorbell bell = new Doorbell(place, listening);
      try {
        listening.bind(UnixDomainSocketAddress.of(place));
      } catch (IOException e) {
        listening.close();
        throw e;
      }
      Thread.ofPlatform().daemon().name("doorbell").start(() -> bell.listen(opens));
      return Optional.of(bell);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.info("a second start will not be heard: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private void listen(BooleanSupplier opens) {
    while (true) {
      try {
        answer(listening.accept(), opens);
      } catch (IOException e) {
        LOG.debug("nobody is heard any more", e);
        return;
      }
    }
  }

  private static void answer(SocketChannel somebody, BooleanSupplier opens) {
    try (somebody) {
      if (opens.getAsBoolean()) {
        somebody.write(ByteBuffer.wrap(new byte[] {1}));
      }
    } catch (IOException e) {
      LOG.debug("who rang went away", e);
    }
  }

  /** Rings at the window that is open; whether it came to the front. */
  static boolean ring(Path folder) {
    Path place = folder.resolve(NAME);
    if (!Files.exists(place)) {
      return false;
    }
    try (SocketChannel door = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return CompletableFuture.supplyAsync(() -> isHeard(door, place))
          .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .join();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean isHeard(SocketChannel door, Path place) {
    try {
      door.connect(UnixDomainSocketAddress.of(place));
      return door.read(ByteBuffer.allocate(1)) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
      Files.deleteIfExists(place);
    } catch (IOException e) {
      LOG.debug("the doorbell stays", e);
    }
  }
}
