package app.unknot.knowledge.json;

import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Prose.TechniqueWords;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeFiles.ExerciseWordsEntry;
import app.unknot.knowledge.json.KnowledgeFiles.MuscleWordsEntry;
import app.unknot.knowledge.json.KnowledgeFiles.PhraseEntry;
import app.unknot.knowledge.json.KnowledgeFiles.PointWordsEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Turns the prose of the files into the words of the knowledge base. */
final class ProseConverter {
  private ProseConverter() {}

  static MuscleWords muscle(MuscleWordsEntry entry) {
    return new MuscleWords(
        entry.plain(),
        entry.english(),
        Reasons.described(entry.synonyms(), Reasons::texts),
        Reasons.described(entry.attachments(), Reasons::text),
        Reasons.described(entry.action(), Reasons::text),
        Reasons.described(entry.overload(), Reasons::text),
        Reasons.described(entry.limits(), Reasons::text),
        Reasons.described(entry.otherSigns(), Reasons::text),
        Reasons.described(entry.keepQuiet(), Reasons::text),
        Reasons.described(entry.lookAlikes(), Reasons::text),
        Reasons.described(entry.caution(), Reasons::text));
  }

  static PointWords point(PointWordsEntry entry) {
    Map<Tool, TechniqueWords> techniques = new EnumMap<>(Tool.class);
    entry
        .techniques()
        .forEach((tool, words) ->
            techniques.put(
                Words.constant(Tool.class, tool), new TechniqueWords(words.brief(), words.how())));
    Map<Tool, String> unsuitable = new EnumMap<>(Tool.class);
    entry
        .unsuitable()
        .forEach((tool, why) -> unsuitable.put(Words.constant(Tool.class, tool), why));
    return new PointWords(
        entry.where(),
        entry.find(),
        entry.feels(),
        techniques,
        unsuitable,
        entry.dos(),
        entry.donts(),
        entry.movement().map(ProseConverter::exercise),
        entry.stretch().map(ProseConverter::exercise),
        entry.professional());
  }

  static Phrase phrase(PhraseEntry entry) {
    return new Phrase(
        entry.say(),
        Words.constant(Phrase.Kind.class, entry.kind()),
        Set.copyOf(entry.zones()),
        Set.copyOf(entry.findings()),
        Set.copyOf(entry.muscles()),
        entry.warning().map(w -> new Phrase.Warning(w.question(), w.said())));
  }

  private static ExerciseWords exercise(ExerciseWordsEntry entry) {
    return new ExerciseWords(entry.title(), entry.detail());
  }
}
