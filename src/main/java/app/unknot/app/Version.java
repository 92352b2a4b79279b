package app.unknot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the product, as the build wrote it. */
final class Version {
  private Version() {}

  /** For example {@code 0.1.0}. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/app/unknot/app/version.txt")) {
      if (in == null) {
        throw new IOException("version.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
