package app.unknot.ui.progress;

import app.unknot.session.Symptom;

/** The keys of what a symptom means and when to seek care; one set a kind of symptom. */
public final class SymptomWords {
  private SymptomWords() {}

  /** What it means, without a diagnosis. */
  public static String means(Symptom symptom) {
    return "finish.symptom." + kind(symptom);
  }

  /** When to seek care for it. */
  public static String care(Symptom symptom) {
    return means(symptom) + ".care";
  }

  private static String kind(Symptom symptom) {
    return switch (symptom) {
      case SHARP_OR_ELECTRIC, NUMB_OR_TINGLING, LASTING_ACHE -> "nerve";
      case WEAK_OR_SPREADING -> "weakness";
      case PALE_OR_BLUE_SKIN -> "skin";
      case SWELLING -> "swelling";
      case DIZZY_OR_UNWELL, BREATHLESS, CHEST, SUDDEN_HEADACHE, SIGHT_SPEECH_OR_BALANCE ->
          "whole-body";
    };
  }
}
