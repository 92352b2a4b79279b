package app.unknot.ui.health;

import app.unknot.knowledge.Tool;
import app.unknot.safety.Decision;
import app.unknot.safety.Effect;
import app.unknot.safety.Limits;
import app.unknot.safety.Ruling;
import app.unknot.safety.Scope;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.LimitChange;
import app.unknot.ui.screening.RulingWords;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Label;

/** What an entry causes, in words; the rules and the limits come from the safety check itself. */
final class EffectWords {
  private final Ui ui;
  private final RulingWords rulings;

  EffectWords(Ui ui) {
    this.ui = ui;
    rulings = new RulingWords(ui.texts());
  }

  /** The effect in two or three words. */
  Label pill(Effect effect) {
    String key = key(effect);
    Label pill = Parts.paragraph(ui.texts().get("health.effect." + key), "pill", style(effect));
    return pill;
  }

  private static String key(Effect effect) {
    return switch (effect.decision()) {
      case PROCEED -> "none";
      case MODIFY -> isGentle(effect) ? "gentle" : "tools";
      case EXCLUDE_AREA -> closesAll(effect) ? "closed" : "places";
      case SEE_CLINICIAN_FIRST, EMERGENCY -> "clinician";
    };
  }

  private static String style(Effect effect) {
    return switch (effect.decision()) {
      case PROCEED -> "go";
      case MODIFY -> "gentle";
      case EXCLUDE_AREA -> "off";
      case SEE_CLINICIAN_FIRST, EMERGENCY -> "clinician";
    };
  }

  private static boolean isGentle(Effect effect) {
    return !effect.limits().target().equals(Limits.CEILING.target());
  }

  private static boolean closesAll(Effect effect) {
    return effect.rulings().stream()
        .anyMatch(
            r -> r.decision() == Decision.EXCLUDE_AREA && r.scope().kind() == Scope.Kind.SESSION);
  }

  /** Why, a sentence for each rule. */
  List<String> why(Effect effect) {
    return effect.rulings().stream().map(this::sentence).distinct().toList();
  }

  private String sentence(Ruling ruling) {
    return rulings.why(ruling);
  }

  /** What it tightens at every spot, old and new; empty where it tightens nothing. */
  List<String> limits(Effect effect) {
    return LimitChange.between(
            Limits.CEILING, effect.limits(), EnumSet.allOf(Tool.class), ui.texts(), ui.names())
        .stream()
        .map(this::change)
        .toList();
  }

  private String change(LimitChange change) {
    return change
        .usual()
        .map(usual -> ui.texts().get("health.limit.change", change.name(), change.today(), usual))
        .orElseGet(() -> ui.texts().get("health.limit.out", change.today()));
  }
}
