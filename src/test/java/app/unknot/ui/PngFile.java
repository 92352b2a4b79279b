package app.unknot.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file, packed quickly and not tightly: there are many, and they are looked at
 * once.
 */
final class PngFile {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte TRUE_COLOUR = 2;
  private static final byte UP = 2;

  private final int width;
  private final int height;
  private final int[] pixels;

  /** From its points, line by line, as alpha, red, green and blue. */
  PngFile(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** How many colours it has, as far as {@code most}. */
  long colours(int most) {
    return Arrays.stream(pixels).distinct().limit(most).count();
  }

  /** Writes it. */
  void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(SIGNATURE);
      ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
      head.put((byte) 8).put(TRUE_COLOUR).put((byte) 0).put((byte) 0).put((byte) 0);
      chunk(out, "IHDR", head.array());
      chunk(out, "IDAT", packed());
      chunk(out, "IEND", new byte[0]);
    }
    Files.write(file, bytes.toByteArray());
  }

  /** Each line as what differs from the one above it, which is nothing for most of a screen. */
  private byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
      byte[] line = new byte[1 + 3 * width];
      line[0] = UP;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int now = pixels[y * width + x];
          int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
          line[1 + 3 * x] = (byte) ((now >> 16) - (above >> 16));
          line[2 + 3 * x] = (byte) ((now >> 8) - (above >> 8));
          line[3 + 3 * x] = (byte) (now - above);
        }
        out.write(line);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
