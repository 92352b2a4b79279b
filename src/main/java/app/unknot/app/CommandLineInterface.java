package app.unknot.app;

import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.safety.json.UnreadableRules;
import app.unknot.text.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The commands: what can be asked without a window. */
final class CommandLineInterface {
  /** Every line was answered. */
  static final int GOOD = 0;

  /** Some line was an error, or nothing could be done. */
  static final int BAD = 1;

  /** The command itself was not understood. */
  static final int MISUSED = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Supplier<LocalDate> today;
  private final Texts texts = Reference.words();

  CommandLineInterface(
      InputStream in, OutputStream out, OutputStream err, Supplier<LocalDate> today) {
    this.in = in;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.today = today;
  }

  /** Runs a command and returns the exit status. */
  int run(String... arguments) {
    CommandLine line =
        new CommandLine(root())
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpAutoWidth(false)
            .setExecutionStrategy(this::execute)
            .setExecutionExceptionHandler((e, _, _) -> failed(e));
    int status = line.execute(arguments);
    out.flush();
    return status;
  }

  private CommandSpec root() {
    CommandSpec root = command("unknot", "command.about");
    root.version(texts.get("command.version", Version.number()))
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.get("command.option.version"))
                .build());
    root.usageMessage().footer(texts.get("command.footer"));
    root.addSubcommand("assess", assess());
    root.addSubcommand("list", list());
    return root;
  }

  private CommandSpec assess() {
    return command("assess", "command.assess")
        .addOption(
            OptionSpec.builder("--top")
                .type(int.class)
                .paramLabel("N")
                .description(texts.get("command.assess.top"))
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("FILE")
                .description(texts.get("command.assess.file"))
                .build());
  }

  private CommandSpec list() {
    return command("list", "command.list")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("WHAT")
                .description(texts.get("command.list.what", kinds()))
                .build());
  }

  private CommandSpec command(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(texts.get(description));
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(texts.get("command.option.help"))
            .build());
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (!parsed.hasSubcommand()) {
      parsed.commandSpec().commandLine().usage(err);
      return MISUSED;
    }
    ParseResult command = parsed.subcommand();
    String argument = command.matchedPositionalValue(0, "");
    try {
      return command.commandSpec().name().equals("list")
          ? list(argument)
          : assess(argument, command.matchedOptionValue("--top", Integer.MAX_VALUE));
    } catch (IOException | UnreadableRules | BrokenKnowledgeException e) {
      return failed(e);
    }
  }

  private int assess(String file, int top) throws IOException, UnreadableRules {
    if (top < 1) {
      return misused("command.misuse.top");
    }
    Assess assess = new Assess(Reference.shipped(today.get()), top);
    if (file.equals("-")) {
      return assess.answer(new BufferedInputStream(in), out) ? GOOD : BAD;
    }
    try (InputStream lines = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      return assess.answer(lines, out) ? GOOD : BAD;
    } catch (NoSuchFileException | InvalidPathException e) {
      return misused("command.misuse.file", file);
    }
  }

  private int list(String word) throws IOException, UnreadableRules {
    Optional<Listing.Kind> kind = Listing.Kind.of(word);
    if (kind.isEmpty()) {
      return misused("command.misuse.list", word, kinds());
    }
    Listing listing = new Listing(Reference.shipped(today.get()));
    listing.lines(kind.get()).forEach(line -> out.print(line + "\n"));
    return GOOD;
  }

  private int misused(String key, Object... arguments) {
    err.print(texts.get(key, arguments) + "\n");
    return MISUSED;
  }

  private int failed(Exception e) {
    err.print(texts.get("command.failed", String.valueOf(e.getMessage())) + "\n");
    return BAD;
  }

  private static String kinds() {
    return Arrays.stream(Listing.Kind.values())
        .map(Listing.Kind::key)
        .collect(Collectors.joining(", "));
  }
}
