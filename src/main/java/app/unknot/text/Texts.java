package app.unknot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** The sentences of the interface in one language, by key. */
public final class Texts {
  /** One bundle a package or screen; a key starts with the name of its bundle. */
  public static final List<String> BUNDLES =
      List.of(
          "common",
          "reason",
          "find",
          "detail",
          "safety",
          "screening",
          "plan",
          "session",
          "player",
          "finish",
          "progress",
          "help",
          "health",
          "welcome",
          "settings",
          "voice",
          "failure",
          "command");

  private final Locale locale;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  /**
   * Loads every bundle for a language; English stands in for what is not translated.
   *
   * @throws UncheckedIOException where a bundle is missing or damaged
   */
  public Texts(Locale locale) {
    this(locale, BUNDLES);
  }

  /**
   * Loads some bundles only, for what has no window.
   *
   * @throws UncheckedIOException where one is missing or damaged
   */
  public Texts(Locale locale, List<String> bundles) {
    this.locale = locale;
    for (String name : bundles) {
      load(name + ".properties", true);
      if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        load(name + "_" + locale.getLanguage() + ".properties", false);
      }
    }
  }

  private Texts(Locale locale, Map<String, String> sentences) {
    this.locale = locale;
    this.sentences.putAll(sentences);
  }

  /** Whether the sentences are there in a language. */
  public static boolean speaks(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
        || Texts.class.getResource(
                "/app/unknot/text/common_" + language.getLanguage() + ".properties")
            != null;
  }

  /** The same sentences, each one changed: for checks of a layout with other words. */
  public Texts with(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>();
    sentences.forEach((key, sentence) -> changed.put(key, change.apply(sentence)));
    return new Texts(locale, changed);
  }

  // ResourceBundle would fall back to the language of the machine before English.
  private void load(String file, boolean required) {
    try (InputStream in = Texts.class.getResourceAsStream("/app/unknot/text/" + file)) {
      if (in == null) {
        if (required) {
          throw new IOException("missing: " + file);
        }
        return;
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.stringPropertyNames().forEach(k -> sentences.put(k, properties.getProperty(k)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of these sentences. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is a sentence for this key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /**
   * The sentence for a key, its arguments filled in.
   *
   * @throws IllegalArgumentException for an unknown key; a test looks for those
   */
  public String get(String key, Object... arguments) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
  }

  /** All keys, for checks. */
  public List<String> keys() {
    return List.copyOf(sentences.keySet());
  }
}
