package app.unknot.app;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.safety.Question;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The identifiers that requests and answers use, with their plain names. */
final class Listing {
  private final Reference reference;
  private final KnowledgeBase base;
  private final Names names;
  private final Texts texts;

  Listing(Reference reference) {
    this.reference = reference;
    this.base = reference.knowledge().base();
    this.names = reference.names();
    this.texts = reference.texts();
  }

  /** What can be listed. */
  enum Kind {
    ZONES,
    MUSCLES,
    POINTS,
    QUESTIONS,
    AGGRAVATORS,
    SYMPTOMS;

    /** The word for it on the command line. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(k -> k.key().equals(word)).findFirst();
    }
  }

  /** One line an entry: the id, a tab, the plain name. */
  List<String> lines(Kind kind) {
    return switch (kind) {
      case ZONES ->
          base.sidedZones().stream().map((SidedZone z) -> line(z.id(), names.zone(z))).toList();
      case MUSCLES -> base.muscles().stream().map(m -> line(m.id(), muscle(m))).toList();
      case POINTS -> base.points().stream().map(p -> line(p.id(), point(p))).toList();
      case QUESTIONS ->
          reference.rules().questions().stream()
              .map((Question q) -> line(q.id(), texts.get("safety.question." + q.id())))
              .toList();
      case AGGRAVATORS -> findings(Finding.Kind.AGGRAVATOR);
      case SYMPTOMS -> findings(Finding.Kind.SYMPTOM);
    };
  }

  private List<String> findings(Finding.Kind kind) {
    return base.findings().stream()
        .filter(f -> f.kind() == kind)
        .map(f -> line(f.id(), names.capital(names.finding(f.id()).label())))
        .toList();
  }

  private String muscle(Muscle muscle) {
    MuscleWords words = names.muscle(muscle.id());
    String english = words.english();
    String inside = english.substring(0, 1).toLowerCase(texts.locale()) + english.substring(1);
    return texts.get("command.list.muscle", words.plain(), inside);
  }

  private String point(TriggerPoint point) {
    Muscle muscle = base.muscleOf(point);
    String number = point.id().substring(point.id().lastIndexOf("-tp") + "-tp".length());
    return texts.get("command.list.point", muscle(muscle), number);
  }

  private static String line(String id, String name) {
    return id + "\t" + name;
  }
}
