package app.unknot.app;

import app.unknot.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream, one at a time, each of bounded length. */
final class Lines {
  /** The longest line in bytes. */
  static final int LONGEST = 1 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final Texts texts;
  private boolean first = true;

  Lines(InputStream in, Texts texts) {
    this.in = in;
    this.texts = texts;
  }

  /** A line as it came, without its end. */
  static final class Line {
    private final byte[] bytes;
    private final boolean cut;
    private final Texts texts;

    private Line(byte[] bytes, boolean cut, Texts texts) {
      this.bytes = bytes;
      this.cut = cut;
      this.texts = texts;
    }

    /** Its text, where it has one. */
    String text() throws RequestProblem {
      if (cut) {
        throw new RequestProblem(texts.get("command.error.long", LONGEST));
      }
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        throw new RequestProblem(texts.get("command.error.encoding"));
      }
    }
  }

  /** The next line; empty at the end. What is too long is skipped, not kept. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean cut = false;
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (bytes.size() < LONGEST) {
        bytes.write(read);
      } else {
        cut = true;
      }
      read = in.read();
    }
    byte[] line = withoutMark(bytes.toByteArray());
    return Optional.of(new Line(line, cut, texts));
  }

  private byte[] withoutMark(byte[] line) {
    boolean marked = first && line.length >= 3;
    for (int i = 0; marked && i < 3; i++) {
      marked = line[i] == BYTE_ORDER_MARK[i];
    }
    first = false;
    return marked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
  }
}
