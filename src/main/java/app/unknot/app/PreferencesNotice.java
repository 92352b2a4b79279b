package app.unknot.app;

import app.unknot.preferences.PreferencesStore.Loaded;
import app.unknot.preferences.PreferencesStore.Saving;
import app.unknot.text.Texts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Toasts;
import javafx.util.Subscription;

/** Tells what became of preferences that could not be read or kept, each once a run. */
final class PreferencesNotice {
  private final Texts texts;
  private final Toasts toasts;
  private Subscription watching = Subscription.EMPTY;

  PreferencesNotice(Texts texts, Toasts toasts) {
    this.texts = texts;
    this.toasts = toasts;
  }

  void watch(PreferencesModel preferences) {
    switch (preferences.loaded()) {
      case Loaded.Sound _ -> {}
      case Loaded.SetAside(String place) ->
          toasts.tell(texts.get("failure.preferences-damaged", place));
      case Loaded.Unreachable() -> toasts.tell(texts.get("failure.preferences-unreachable"));
    }
    watching = preferences.savingProperty().subscribe(this::saved);
  }

  private void saved(Saving saving) {
    switch (saving) {
      case KEPT -> {
        return;
      }
      case NO_PERMISSION -> toasts.tell(texts.get("failure.preferences-no-permission"));
      case FAILED -> toasts.tell(texts.get("failure.preferences-not-kept"));
    }
    watching.unsubscribe();
  }
}
