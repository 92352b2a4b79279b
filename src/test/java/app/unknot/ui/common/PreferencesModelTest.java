package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.MemoryStore;
import app.unknot.preferences.Preferences;
import app.unknot.preferences.PreferencesStore.Loaded;
import app.unknot.preferences.PreferencesStore.Saving;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesModelTest {
  private final MemoryStore store = new MemoryStore();

  @Test
  void itBeginsWithWhatWasKept() {
    Preferences seen = Preferences.DEFAULT.withWelcomed(true);
    assertThat(new PreferencesModel(MemoryStore.of(seen)).get()).isEqualTo(seen);
  }

  @Test
  void aChangeHoldsAtOnceAndIsKeptOnce() {
    PreferencesModel model = new PreferencesModel(store);
    List<Preferences> heard = new ArrayList<>();
    model.valueProperty().subscribe((_, now) -> heard.add(now));

    model.change(p -> p.withWelcomed(true));
    model.change(p -> p.withWelcomed(true));

    assertThat(heard).containsExactly(Preferences.DEFAULT.withWelcomed(true));
    assertThat(store.kept()).isEqualTo(heard);
  }

  @Test
  void whatCannotBeKeptHoldsAllTheSameAndIsTold() {
    PreferencesModel model = new PreferencesModel(store.saving(Saving.NO_PERMISSION));

    model.change(p -> p.withWelcomed(true));

    assertThat(model.get().welcomed()).isTrue();
    assertThat(model.savingProperty().get()).isEqualTo(Saving.NO_PERMISSION);
  }

  @Test
  void whatWasSetAsideIsKnownWhereItIsTold() {
    Loaded aside = new Loaded.SetAside("there");
    assertThat(new PreferencesModel(store.loading(aside)).loaded()).isEqualTo(aside);
  }
}
