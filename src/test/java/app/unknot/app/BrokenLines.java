package app.unknot.app;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Lines that are not requests, one of each kind, with what the error has to say. */
final class BrokenLines {
  private BrokenLines() {}

  /** A line and a part of its error. */
  static final class Broken {
    private final byte[] line;
    private final String says;

    private Broken(byte[] line, String says) {
      this.line = line;
      this.says = says;
    }

    byte[] line() {
      return line.clone();
    }

    String says() {
      return says;
    }

    @Override
    public String toString() {
      String text = new String(line, StandardCharsets.UTF_8);
      return says + ": " + text.substring(0, Math.min(80, text.length()));
    }
  }

  private static Broken of(String line, String says) {
    return new Broken(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8), says);
  }

  /** A request with these fields besides id and zones. */
  private static Broken with(String fields, String says) {
    return of("{'id':'x','zones':[]," + fields + "}", says);
  }

  private static Broken zones(String zones, String says) {
    return of("{'id':'x','zones':" + zones + "}", says);
  }

  private static Broken felt(String palpation, String says) {
    return with("'palpation':[" + palpation + "]", says);
  }

  static Stream<Broken> all() {
    return Stream.of(
        of("", "empty"),
        of("   ", "empty"),
        of("{ broken", "not valid JSON"),
        of("{'id':'x','zones':[]", "not valid JSON"),
        of("{'id':'x','zones':[]} {}", "not valid JSON"),
        of("{'id':'x','zones':[],}", "not valid JSON"),
        of("{'id':'x','zones':[NaN]}", "not valid JSON"),
        of("{'id':'x','zones':[]} // comment", "not valid JSON"),
        of("{'id':'x','id':'y','zones':[]}", "stands twice"),
        of("[".repeat(2000), "not valid JSON"),
        of("[]", "not a JSON object"),
        of("null", "not a JSON object"),
        of("7", "not a JSON object"),
        of("'text'", "not a JSON object"),
        of("{'zones':[]}", "“id” is missing"),
        of("{'id':7,'zones':[]}", "“id” is not a text"),
        of("{'id':null,'zones':[]}", "“id” is null"),
        of("{'id':'x'}", "“zones” is missing"),
        zones("null", "“zones” is null"),
        zones("{}", "“zones” is not a list"),
        zones("['groin-left']", "“zones[0]” is not an object"),
        zones("[{'intensity':5}]", "“zones[0].zone” is missing"),
        zones("[{'zone':'groin-left'}]", "“zones[0].intensity” is missing"),
        zones("[{'zone':'groyne-left','intensity':5}]", "the zone “groyne-left” is not known"),
        zones("[{'zone':'Groin-left','intensity':5}]", "the zone “Groin-left” is not known"),
        zones("[{'zone':'groin','intensity':5}]", "needs -left or -right"),
        zones("[{'zone':'head-nose-left','intensity':5}]", "it is called “head-nose”"),
        zones("[{'zone':'groin-left','intensity':11}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':-1}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':5.5}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':5.0}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':'5'}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':99999999999}]", "from 0 to 10"),
        zones("[{'zone':'groin-left','intensity':5,'since':3}]", "“zones[0].since” is not known"),
        zones(
            "[{'zone':'groin-left','intensity':5},{'zone':'groin-left','intensity':6}]",
            "marked twice"),
        with("'colour':'red'", "the field “colour” is not known"),
        with("'aggravators':['flying']", "the aggravator “flying” is not known"),
        with("'aggravators':['stiff-neck']", "the aggravator “stiff-neck” is not known"),
        with("'aggravators':'walking'", "“aggravators” is not a list"),
        with("'aggravators':[1]", "“aggravators” is not a list of texts"),
        with("'symptoms':['walking']", "the symptom “walking” is not known"),
        with("'absent':['nothing']", "“nothing” is neither"),
        with("'words':5", "“words” is not a text"),
        felt("{'point':'nobody-tp1','side':'left'}", "the point “nobody-tp1” is not known"),
        felt("{'point':'soleus-tp1','side':'both'}", "the side “both” is not left or right"),
        felt("{'point':'soleus-tp1'}", "“palpation[0].side” is missing"),
        felt("{'point':'soleus-tp1','side':'left','tender':'yes'}", "is not true or false"),
        felt("{'point':'soleus-tp1','side':'left','sore':true}", "is not known"),
        felt(
            "{'point':'soleus-tp1','side':'left'},{'point':'soleus-tp1','side':'left'}",
            "is felt twice"),
        with("'age':-3", "“age” is not a whole number from 0 to 130"),
        with("'age':41.5", "“age” is not a whole number"),
        with("'answers':{'now-luck':'yes'}", "the question “now-luck” is not known"),
        with("'answers':{'now-chest':'maybe'}", "is not yes, no or not-sure: “maybe”"),
        with("'answers':{'now-chest':true}", "“answers.now-chest” is not a text"),
        with("'answers':['now-chest']", "“answers” is not an object"),
        with("'cleared':{'health-diabetes':'2026-13-01'}", "is not a date"),
        with("'cleared':{'health-diabetes':'2026-02-30'}", "is not a date"),
        with("'cleared':{'now-chest':'2026-11-01'}", "is not a health question"),
        with("'tools':['hammer']", "the tool “hammer” is not known"),
        with("'today':'21.11.2026'", "“today” is not a date"),
        of("{'id':'x','zones':[],'words':'" + "a".repeat(1 << 20) + "'}", "longer than"),
        new Broken(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'}, "not UTF-8"));
  }
}
