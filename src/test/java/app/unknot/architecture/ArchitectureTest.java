package app.unknot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.safety.Clearance;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String COACH = "Coach";

  /** What each part may know of the product; the table is the arrows of docs/architecture.md. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("body", List.of()),
          Map.entry("knowledge", List.of("body")),
          Map.entry("safety", List.of("body", "knowledge")),
          Map.entry("ranking", List.of("body", "knowledge")),
          Map.entry("search", List.of("knowledge")),
          Map.entry("preferences", List.of("knowledge")),
          Map.entry("routine", List.of("body", "knowledge", "safety")),
          Map.entry("session", List.of("body", "knowledge", "safety", "routine")),
          Map.entry(
              "journal", List.of("body", "knowledge", "safety", "ranking", "routine", "session")),
          Map.entry(
              COACH,
              List.of("body", "knowledge", "safety", "ranking", "routine", "session", "journal")),
          Map.entry(
              "text",
              List.of("body", "knowledge", "safety", "ranking", "routine", "session", "journal")),
          Map.entry(
              "ui",
              List.of(
                  "body",
                  "knowledge",
                  "safety",
                  "ranking",
                  "search",
                  "routine",
                  "session",
                  "journal",
                  COACH,
                  "preferences",
                  "text")));

  @Test
  void everySourceFileIsSeenByTheRules() throws IOException {
    Path main = Path.of("src/main/java");
    Set<String> written;
    try (Stream<Path> files = Files.walk(main)) {
      written =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(f -> main.relativize(f).toString().replace('\\', '/'))
              .map(f -> f.substring(0, f.length() - ".java".length()).replace('/', '.'))
              .filter(f -> !f.equals("module-info") && !f.endsWith("package-info"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> imported =
        Imported.CLASSES.stream().map(JavaClass::getName).collect(Collectors.toSet());

    assertThat(written).as("a floor, so that no rule passes on nothing").hasSizeGreaterThan(200);
    assertThat(imported).containsAll(written);
  }

  @Test
  void everyClassBelongsToAPartOfTheTable() {
    classes()
        .should(
            ArchCondition.from(
                anyOf(MAY_KNOW.keySet())
                    .or(in("app"))
                    .or(named("app.unknot.package-info"))
                    .as("belong to a part of the table")))
        .because("a package outside the table would have no arrows at all")
        .check(Imported.CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachPartKnowsOnlyWhatLiesBeneathIt() {
    return MAY_KNOW.entrySet().stream()
        .map(e ->
            DynamicTest.dynamicTest(
                e.getKey() + " knows " + e.getValue(),
                () -> arrow(e.getKey(), e.getValue()).check(Imported.CLASSES)));
  }

  private static ArchRule arrow(String part, List<String> beneath) {
    return noClasses()
        .that(in(part))
        .should()
        .dependOnClassesThat(
            resideInAPackage("app.unknot..")
                .and(DescribedPredicate.not(anyOf(beneath).or(in(part)))))
        .because(
            "the flow runs one way, and a rank is not a permission: only Coach joins ranking to"
                + " safety, and nobody knows the wiring in app");
  }

  @Test
  void topPackagesHaveNoCycles() {
    slices()
        .matching("app.unknot.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a part that cannot be read alone cannot be trusted alone")
        .check(Imported.CLASSES);
  }

  @Test
  void theToolkitStaysInUiAndApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("app.unknot.ui..", "app.unknot.app..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp.."))
        .because("what is decided has to be tested without a window")
        .check(Imported.CLASSES);
  }

  @Test
  void viewModelsKnowNoNodes() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are view models", c -> outermost(c).getSimpleName().endsWith("ViewModel")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."))
        .because("a view model is tested without the toolkit")
        .check(Imported.CLASSES);
  }

  @Test
  void observableFieldsStayInTheUi() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("app.unknot.ui..")
        .should()
        .haveRawType(resideInAnyPackage("javafx.beans..", "javafx.collections.."))
        .because("a model that can be watched can also be changed behind its back")
        .check(Imported.CLASSES);
  }

  @Test
  void jsonIsReadInItsOwnPackagesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "app.unknot..json..", "app.unknot.journal.sqlite..", "app.unknot.app..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
        .because("a change of file format or library stays in the adapters")
        .check(Imported.CLASSES);
  }

  @Test
  void filesAndTablesAreReadByAppAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "app.unknot..json..", "app.unknot.journal.sqlite..", "app.unknot.app..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("app.unknot..json..", "app.unknot.journal.sqlite.."))
        .because("the core is handed values; where they come from is wiring")
        .check(Imported.CLASSES);
  }

  @Test
  void onlySafetyMakesAClearance() {
    noClasses()
        .that()
        .resideOutsideOfPackage("app.unknot.safety")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a Clearance",
                call -> call.getTargetOwner().isEquivalentTo(Clearance.class)))
        .because("what was not screened must not be planned, whatever a caller forgets")
        .check(Imported.CLASSES);

    assertThat(Clearance.class.getDeclaredConstructors())
        .allMatch(constructor -> constructor.getModifiers() == 0);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info)")
        .because("such a name takes in everything and explains nothing")
        .check(Imported.CLASSES);
  }

  private static DescribedPredicate<JavaClass> anyOf(Iterable<String> parts) {
    DescribedPredicate<JavaClass> any = DescribedPredicate.alwaysFalse();
    for (String part : parts) {
      any = any.or(in(part));
    }
    return any.as("of " + parts);
  }

  private static DescribedPredicate<JavaClass> in(String part) {
    if (part.equals(COACH)) {
      return DescribedPredicate.describe(
          "Coach", c -> outermost(c).getName().equals("app.unknot.Coach"));
    }
    return resideInAPackage("app.unknot." + part + "..");
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, c -> c.getName().equals(name));
  }

  private static JavaClass outermost(JavaClass c) {
    return c.getEnclosingClass().map(ArchitectureTest::outermost).orElse(c);
  }
}
