package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  private static final double GAP = 14;

  @ParameterizedTest
  @ValueSource(doubles = {797, 798, 799, 800})
  void columnsEndWhereTheWholeEnds(double width) {
    List<Region> cards = Stream.generate(Region::new).limit(4).toList();
    Columns columns = new Columns(GAP, 7, cards);
    columns.resize(width, columns.prefHeight(width));
    columns.layout();

    Region last = cards.getLast();
    assertThat(last.getLayoutX() + last.getWidth()).isEqualTo(width);
    assertThat(cards)
        .allSatisfy(card -> assertThat(card.getWidth()).isEqualTo(Math.rint(card.getWidth())));
    assertThat(cards.get(1).getLayoutX() - cards.getFirst().getWidth()).isEqualTo(GAP);
  }
}
