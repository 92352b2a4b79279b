package app.unknot.routine;

import java.time.Duration;

/** How far the wishes for one point can go. */
public record Bounds(
    Bound<Integer> holds, Bound<Duration> hold, Bound<Duration> rest, Bound<Integer> repetitions) {}
