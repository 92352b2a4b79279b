package app.unknot.app.audio;

import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Cue;
import app.unknot.text.Aloud;
import app.unknot.text.Names;
import app.unknot.text.Spoken;
import app.unknot.text.Texts;
import app.unknot.ui.player.Channel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Speaks the cues. Sentences never overlap; what is new drops what still waits, what comes too late
 * is left out, and a release or a stop breaks off whatever is being said.
 */
public final class Voice implements Channel {
  private final Speaker speaker;
  private final LongSupplier nanos;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private Texts texts;
  private Names names;
  private List<SidedPoint> spots = List.of();
  private Spoken spoken;
  private Runnable whenRead = () -> {};
  private boolean on = true;

  /** Whether what came last was left out; then the rest of a countdown is as well. */
  private boolean leftOut;

  private long speaking;
  private long last;

  private record Waiting(Prompt prompt, long since) {}

  /** The voice of this machine. */
  public Voice(Texts texts, Names names) {
    this(texts, names, SystemVoice.ofThisMachine(), System::nanoTime);
  }

  Voice(Texts texts, Names names, Speaker speaker, LongSupplier nanos) {
    this.texts = texts;
    this.names = names;
    this.spoken = new Spoken(texts, names);
    this.speaker = speaker;
    this.nanos = nanos;
  }

  /** Speaks another language, from the next sentence on. */
  public synchronized void in(Texts other, Names called) {
    texts = other;
    names = called;
    spoken = new Spoken(texts, names, spots);
  }

  @Override
  public synchronized void expect(List<SidedPoint> others) {
    spots = List.copyOf(others);
    spoken = new Spoken(texts, names, spots);
  }

  @Override
  public boolean isThere() {
    return speaker.isThere();
  }

  @Override
  public List<String> choices() {
    return speaker.engines();
  }

  @Override
  public synchronized boolean speaksTheLanguage() {
    return speaker.speaks(texts.locale());
  }

  @Override
  public void whenKnown(Runnable known) {
    speaker.whenKnown(known);
  }

  /** Speaks as it is set, from the next sentence on. */
  public synchronized void set(app.unknot.preferences.Voice voice) {
    speaker.set(voice.engine(), voice.speedPercent(), voice.volumePercent());
    if (voice.on() != on) {
      switchTo(voice.on());
    }
  }

  @Override
  public synchronized void test() {
    speaker.tryAgain();
    quiet();
    if (speaker.isThere()) {
      waiting.add(
          new Waiting(
              new Prompt(
                  new Aloud(texts.get("voice.sample"), texts.locale()),
                  Duration.ofSeconds(10),
                  false,
                  true),
              nanos.getAsLong()));
      next();
    }
  }

  @Override
  public synchronized boolean isOn() {
    return on;
  }

  @Override
  public synchronized void switchTo(boolean now) {
    on = now;
    if (now) {
      speaker.tryAgain();
    } else {
      quiet();
    }
  }

  @Override
  public synchronized void observe(List<Cue> cues) {
    if (!cues.isEmpty()) {
      say(cues.stream().flatMap(c -> Prompt.of(spoken, c).stream()).toList());
    }
  }

  /** Says release, outside of any session. */
  public synchronized void release() {
    say(Prompt.of(spoken, new Cue.Release(Cue.Cause.TIME_UP)));
  }

  @Override
  public void read(List<Aloud> sentences, Runnable over) {
    Runnable before;
    synchronized (this) {
      before = whenRead;
      quiet();
      whenRead = over;
      long now = nanos.getAsLong();
      sentences.forEach(s -> waiting.add(new Waiting(Prompt.read(s), now)));
      next();
    }
    before.run();
    tellIfRead();
  }

  private void tellIfRead() {
    Runnable told = () -> {};
    synchronized (this) {
      if (speaking == 0 && waiting.isEmpty()) {
        told = whenRead;
        whenRead = () -> {};
      }
    }
    told.run();
  }

  private void say(List<Prompt> prompts) {
    if (!on || !speaker.isThere()) {
      return;
    }
    if (prompts.stream().anyMatch(Prompt::cuts)) {
      quiet();
    } else if (!prompts.stream().allMatch(Prompt::passing)) {
      waiting.clear();
    }
    long now = nanos.getAsLong();
    prompts.forEach(p -> waiting.add(new Waiting(p, now)));
    next();
  }

  private void quiet() {
    waiting.clear();
    if (speaking != 0) {
      speaking = 0;
      speaker.cut();
    }
  }

  private void next() {
    while (speaking == 0 && !waiting.isEmpty()) {
      Waiting first = waiting.poll();
      boolean fresh = nanos.getAsLong() - first.since() <= first.prompt().freshFor().toNanos();
      leftOut = !fresh || (first.prompt().goesOn() && leftOut);
      if (!leftOut) {
        long turn = ++last;
        speaking = turn;
        speaker.speak(first.prompt().said(), () -> done(turn));
      }
    }
  }

  private void done(long turn) {
    synchronized (this) {
      if (speaking == turn) {
        speaking = 0;
        next();
      }
    }
    tellIfRead();
  }
}
