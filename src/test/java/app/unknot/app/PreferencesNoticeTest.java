package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.MemoryStore;
import app.unknot.preferences.PreferencesStore.Loaded;
import app.unknot.preferences.PreferencesStore.Saving;
import app.unknot.text.Texts;
import app.unknot.ui.common.PreferencesModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreferencesNoticeTest {
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final List<String> told = new ArrayList<>();
  private final MemoryStore store = new MemoryStore();

  private PreferencesModel watched() {
    PreferencesModel model = new PreferencesModel(store);
    new PreferencesNotice(texts, (message, _) -> told.add(message)).watch(model);
    return model;
  }

  @Test
  void whenAllIsWellNothingIsTold() {
    watched().change(p -> p.withWelcomed(true));
    assertThat(told).isEmpty();
  }

  @Test
  void damageIsToldWithThePlaceOfTheOldFile() {
    store.loading(new Loaded.SetAside("/there/preferences.json.damaged"));
    watched();
    assertThat(told).singleElement().asString().contains("/there/preferences.json.damaged");
  }

  @Test
  void aFileThatCannotBeReachedIsTold() {
    store.loading(new Loaded.Unreachable());
    watched();
    assertThat(told).containsExactly(texts.get("failure.preferences-unreachable"));
  }

  @Test
  void thatNothingCanBeKeptIsToldOnceAndNotAtEveryChange() {
    store.saving(Saving.NO_PERMISSION);
    PreferencesModel model = watched();
    model.change(p -> p.withWelcomed(true));
    store.saving(Saving.FAILED);
    model.change(p -> p.withWelcomed(false));
    assertThat(told).containsExactly(texts.get("failure.preferences-no-permission"));
  }
}
