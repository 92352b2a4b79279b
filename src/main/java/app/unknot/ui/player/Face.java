package app.unknot.ui.player;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that the timer page says at one moment.
 *
 * @param above the line above the digits
 * @param digits the time or the number
 * @param below the line below the digits
 * @param left how much of the ring is left, 0 to 1
 * @param breath time since the breathing began; empty where nothing breathes
 * @param instruction the one thing to do
 * @param how the way to do it
 * @param target what pressing may feel like, where something is pressed
 * @param was the target before it was made easier
 * @param next what comes next; empty at the end
 * @param note how long it has been paused; empty otherwise
 * @param stage the current one, from 1
 * @param done how much of the current stage is done, 0 to 1
 * @param moves whether the muscle is shown, because it moves
 * @param keys whether the keys are explained
 */
record Face(
    SidedPoint point,
    String above,
    String digits,
    String below,
    double left,
    Optional<Duration> breath,
    String instruction,
    String how,
    Optional<PressingRange> target,
    Optional<PressingRange> was,
    String next,
    String note,
    int stage,
    int stages,
    double done,
    boolean moves,
    boolean keys) {
  Face withNote(String words) {
    return new Face(
        point,
        above,
        digits,
        below,
        left,
        breath,
        instruction,
        how,
        target,
        was,
        next,
        words,
        stage,
        stages,
        done,
        moves,
        keys);
  }
}
