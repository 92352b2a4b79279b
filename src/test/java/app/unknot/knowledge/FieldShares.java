package app.unknot.knowledge;

import app.unknot.knowledge.Prose.MuscleWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How much of each field that may say “not described” does say so. */
final class FieldShares {
  private final KnowledgeBase base;
  private final Prose prose;

  FieldShares(KnowledgeBase base, Prose prose) {
    this.base = base;
    this.prose = prose;
  }

  /** Rows of a table: field, given, not described with its share, not applicable. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(words("other names", MuscleWords::otherNames));
    rows.add(words("attachments", MuscleWords::attachments));
    rows.add(words("action", MuscleWords::action));
    rows.add(words("overload", MuscleWords::overload));
    rows.add(words("limits", MuscleWords::limits));
    rows.add(words("other signs", MuscleWords::otherSigns));
    rows.add(words("keep quiet", MuscleWords::keepQuiet));
    rows.add(words("look-alikes", MuscleWords::lookAlikes));
    rows.add(words("caution", MuscleWords::caution));
    rows.add(muscles("aggravators", Untold.AGGRAVATORS));
    rows.add(muscles("symptoms", Untold.SYMPTOMS));
    rows.add(points("number", TriggerPoint::number));
    rows.add(points("spillover", p -> list(p.untold(), Untold.SPILLOVER)));
    rows.add(points("techniques", FieldShares::techniques));
    rows.add(points("movement", TriggerPoint::movement));
    rows.add(points("stretch", TriggerPoint::stretch));
    return rows;
  }

  private String words(String field, Function<MuscleWords, Described<?>> value) {
    return row(
        "muscle: " + field,
        base.muscles().stream()
            .<Described<?>>map(
                m -> value.apply(Objects.requireNonNull(prose.muscles().get(m.id()))))
            .toList());
  }

  private String muscles(String field, Untold untold) {
    return row(
        "muscle: " + field,
        base.muscles().stream().<Described<?>>map(m -> list(m.untold(), untold)).toList());
  }

  private String points(String field, Function<TriggerPoint, Described<?>> value) {
    return row("point: " + field, base.points().stream().<Described<?>>map(value).toList());
  }

  private static Described<?> list(Map<Untold, String> untold, Untold field) {
    String reason = untold.get(field);
    return reason == null ? new Described.Given<>("") : new Described.NotDescribed<>(reason);
  }

  private static Described<?> techniques(TriggerPoint point) {
    return point.techniques().isEmpty()
        ? new Described.NotApplicable<>("for a professional only")
        : new Described.Given<>(point.techniques());
  }

  private static String row(String field, Collection<Described<?>> values) {
    long not = values.stream().filter(Described.NotDescribed.class::isInstance).count();
    long inapt = values.stream().filter(Described.NotApplicable.class::isInstance).count();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f %% | %d |",
        field,
        values.size() - not - inapt,
        not,
        100.0 * not / values.size(),
        inapt);
  }
}
