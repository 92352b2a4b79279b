package app.unknot.ui.bodymap;

import app.unknot.body.View;
import app.unknot.ui.bodymap.FigureDrawing.Artwork;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.FigureDrawing.MuscleShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a view of the figure from its SVG. Neighbouring shapes of one class become one path, which
 * draws the same and keeps the scene small.
 */
public final class FigureReader {
  private static final String FOLDER = "/app/unknot/figure/";
  private static final String FIBRES = "-fibres";

  private FigureReader() {}

  /**
   * Reads the view and its muscle overlays.
   *
   * @throws UncheckedIOException where a file is missing or damaged
   */
  public static FigureDrawing read(View view) {
    Sheet body = sheet(view.key() + ".svg");
    Map<String, MuscleShape> muscles = new HashMap<>();
    Sheet overlays = sheet("muscles-" + view.key() + ".svg");
    overlays.byId.forEach((id, path) -> {
      if (!id.endsWith(FIBRES)) {
        muscles.put(id, new MuscleShape(path, Optional.ofNullable(overlays.byId.get(id + FIBRES))));
      }
    });
    return new FigureDrawing(view, body.frame, List.copyOf(body.artwork), body.byId, muscles);
  }

  /** What was gathered from one file. */
  private static final class Sheet {
    private final List<Artwork> artwork = new ArrayList<>();
    private final SequencedMap<String, String> byId = new LinkedHashMap<>();
    private Frame frame = new Frame(0, 0, 0, 0);
  }

  private static Sheet sheet(String file) {
    try (InputStream in = FigureReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("the figure " + file + " is missing"));
      }
      return parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the figure " + file + " cannot be read", e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException("the figure " + file + " is damaged", e));
    }
  }

  private static Sheet parse(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    Sheet sheet = new Sheet();
    String group = "";
    String runClass = "";
    StringBuilder run = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String id = xml.getAttributeValue(null, "id");
      switch (xml.getLocalName()) {
        case "svg" -> sheet.frame = frame(xml.getAttributeValue(null, "viewBox"));
        case "g" -> group = id == null ? "" : id;
        case "path" -> {
          String path = xml.getAttributeValue(null, "d");
          if (id != null) {
            sheet.byId.put(id, path);
          } else {
            String own = xml.getAttributeValue(null, "class");
            String styleClass = own == null ? group : own;
            if (!styleClass.equals(runClass)) {
              endRun(sheet, runClass, run);
              runClass = styleClass;
            }
            run.append(path).append(' ');
          }
        }
        default -> {
          // The style element is a default only; the product has its own colours.
        }
      }
    }
    endRun(sheet, runClass, run);
    return sheet;
  }

  private static void endRun(Sheet sheet, String styleClass, StringBuilder run) {
    if (!run.isEmpty()) {
      sheet.artwork.add(new Artwork(styleClass, run.toString()));
      run.setLength(0);
    }
  }

  private static Frame frame(String viewBox) {
    double[] n = Arrays.stream(viewBox.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Frame(n[0], n[1], n[2], n[3]);
  }
}
