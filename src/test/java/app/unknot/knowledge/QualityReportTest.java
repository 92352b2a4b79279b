package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.QualityFindings.Entry;
import app.unknot.knowledge.json.KnowledgeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What asks for a look was looked at, and the report in the documents is the one of the data. */
class QualityReportTest {
  private static final KnowledgeReader.Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final String BEGIN = "<!-- report -->\n";
  private static final String END = "\n<!-- end of report -->";

  @Test
  void whatAsksForALookIsMendedOrReviewedWithAReason() {
    List<Entry> open = new ArrayList<>(found());
    open.removeAll(QualityReport.reviewed().keySet());

    assertThat(open).isEmpty();
  }

  @Test
  void nothingStaysInTheReviewedListThatIsNotThereAnyMore() {
    Set<Entry> stale = new HashSet<>(QualityReport.reviewed().keySet());
    stale.removeAll(found());

    assertThat(stale).isEmpty();
  }

  @Test
  void everyReasonIsASentence() {
    Map<Entry, String> reviewed = QualityReport.reviewed();

    assertThat(reviewed).hasSizeGreaterThan(50);
    assertThat(reviewed.values()).allMatch(reason -> reason.matches("[A-Z].{20,}\\."));
  }

  /** Not everything may be excused: these are mended, whatever the reason. */
  @Test
  void someThingsCannotBeReviewedAway() {
    Set<QualityFindings.Kind> never =
        EnumSet.of(
            QualityFindings.Kind.LOST_PHRASE,
            QualityFindings.Kind.UNREASONED,
            QualityFindings.Kind.UNUSED_FINDING,
            QualityFindings.Kind.NOTHING_TO_DO);

    assertThat(QualityReport.reviewed().keySet()).noneMatch(e -> never.contains(e.kind()));
  }

  @Test
  void theReportInTheDocumentsIsTheOneOfTheData() throws IOException {
    String document = Files.readString(Path.of("docs/knowledge.md"));

    assertThat(document.split(BEGIN, -1)).as("one report").hasSize(2);
    String written =
        document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
    assertThat(written.lines()).containsExactlyElementsOf(lines());
  }

  private static List<String> lines() {
    return new QualityReport(SHIPPED).text().lines().toList();
  }

  private static Set<Entry> found() {
    return Stream.of(QualityFindings.of(SHIPPED.base(), SHIPPED.phrases()))
        .collect(HashSet::new, Set::addAll, Set::addAll);
  }
}
