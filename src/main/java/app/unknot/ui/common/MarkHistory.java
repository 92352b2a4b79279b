package app.unknot.ui.common;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The marks on the map, with every earlier state to go back to. */
public final class MarkHistory {
  private static final int DEPTH = 200;

  private final Deque<List<PainMark>> undo = new ArrayDeque<>();
  private final Deque<List<PainMark>> redo = new ArrayDeque<>();
  private List<PainMark> marks = List.of();

  /** The marks, in the order of marking. */
  public List<PainMark> marks() {
    return marks;
  }

  /** The strength of a zone, where it is marked. */
  public Optional<PainRating> rating(SidedZone zone) {
    return marks.stream().filter(m -> m.zone().equals(zone)).map(PainMark::rating).findFirst();
  }

  /** The mark of a zone. */
  public Optional<PainMark> mark(SidedZone zone) {
    return marks.stream().filter(m -> m.zone().equals(zone)).findFirst();
  }

  /** Marks a zone, or changes its strength; 0 removes it. */
  public void set(SidedZone zone, PainRating rating) {
    List<PainMark> changed = new ArrayList<>();
    boolean found = false;
    for (PainMark mark : marks) {
      if (!mark.zone().equals(zone)) {
        changed.add(mark);
      } else if (rating.value() > 0) {
        changed.add(mark.withRating(rating));
        found = true;
      }
    }
    if (!found && rating.value() > 0) {
      changed.add(new PainMark(zone, rating));
    }
    become(changed);
  }

  /** Tells more about a mark: what it feels like, since when. */
  public void describe(SidedZone zone, UnaryOperator<PainMark> how) {
    become(marks.stream().map(m -> m.zone().equals(zone) ? how.apply(m) : m).toList());
  }

  /** Removes a mark. */
  public void remove(SidedZone zone) {
    set(zone, new PainRating(0));
  }

  /** Puts these marks in place of all others. */
  public void replace(List<PainMark> others) {
    become(others);
  }

  /** Whether there is an earlier state. */
  public boolean canUndo() {
    return !undo.isEmpty();
  }

  /** Whether an undone state can come back. */
  public boolean canRedo() {
    return !redo.isEmpty();
  }

  /** Goes back to the state before. */
  public void undo() {
    if (canUndo()) {
      redo.push(marks);
      marks = undo.pop();
    }
  }

  /** Brings back what was undone. */
  public void redo() {
    if (canRedo()) {
      undo.push(marks);
      marks = redo.pop();
    }
  }

  private void become(List<PainMark> changed) {
    if (changed.equals(marks)) {
      return;
    }
    undo.push(marks);
    if (undo.size() > DEPTH) {
      undo.removeLast();
    }
    redo.clear();
    marks = List.copyOf(changed);
  }
}
