package app.unknot.ui.settings;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What this is and what it is not, on which sources it rests and whose work is in it. */
public final class AboutSection {
  private static final int WORKS = 13;

  private AboutSection() {}

  /** Builds the section. */
  public static Region of(Ui ui, String version) {
    Texts texts = ui.texts();
    KnowledgeBase known = ui.coach().knowledge();
    return new SettingsPage(
        texts.get("settings.section.about"),
        "",
        card(
            texts.get("settings.about.version", version),
            Stream.of(
                Parts.paragraph(
                    texts.get(
                        "settings.about.knowledge",
                        known.version(),
                        known.muscles().size(),
                        known.points().size())),
                Parts.paragraph(texts.get("settings.about.local"), "muted"))),
        card(
            texts.get("settings.about.not"),
            Stream.of(
                Parts.paragraph(texts.get("settings.about.device")),
                Parts.paragraph(texts.get("settings.about.unsigned")),
                Parts.paragraph(texts.get("settings.about.doubt"), "muted"))),
        card(
            texts.get("settings.about.sources"),
            known.sources().stream().map(s -> Parts.paragraph(s.reference(), "small"))),
        card(
            texts.get("settings.about.licences"),
            Stream.concat(
                Stream.of(Parts.paragraph(texts.get("settings.about.own"))),
                IntStream.rangeClosed(1, WORKS)
                    .mapToObj(
                        i -> Parts.paragraph(texts.get("settings.about.work." + i), "small")))));
  }

  private static Region card(String title, Stream<? extends Node> lines) {
    VBox card = new VBox(8, Parts.paragraph(title, "card-title"));
    lines.forEach(card.getChildren()::add);
    card.getStyleClass().addAll("card", "settings-card");
    return card;
  }
}
