package app.unknot.ui.player;

/**
 * Says release by itself. It hears the cues as everybody does, and besides them that the session is
 * alive: from silence alone nobody can tell a quiet hold from a window that hangs.
 */
@FunctionalInterface
public interface Guard extends CueObserver {
  /**
   * The session was told the time and has done what follows from it, so it does not hang there;
   * returns at once and never fails.
   */
  default void alive() {}
}
