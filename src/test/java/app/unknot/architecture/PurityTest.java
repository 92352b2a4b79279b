package app.unknot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided depends on what is handed in and on nothing else. */
class PurityTest {
  private static final Map<String, Set<String>> AMBIENT =
      Map.ofEntries(
          Map.entry("java.time.Instant", Set.of("now")),
          Map.entry("java.time.LocalDate", Set.of("now")),
          Map.entry("java.time.LocalTime", Set.of("now")),
          Map.entry("java.time.LocalDateTime", Set.of("now")),
          Map.entry("java.time.ZonedDateTime", Set.of("now")),
          Map.entry("java.time.OffsetDateTime", Set.of("now")),
          Map.entry("java.time.Year", Set.of("now")),
          Map.entry("java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone", "tick")),
          Map.entry("java.time.ZoneId", Set.of("systemDefault")),
          Map.entry("java.util.TimeZone", Set.of("getDefault")),
          Map.entry("java.lang.System", Set.of("nanoTime", "currentTimeMillis", "getenv")),
          Map.entry("java.lang.Thread", Set.of("sleep")),
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.util.UUID", Set.of("randomUUID")),
          Map.entry("java.util.Collections", Set.of("shuffle")),
          Map.entry("java.util.Locale", Set.of("getDefault")));

  @Test
  void theCoreKnowsNoClockNoChanceAndNoLocaleOfTheMachine() {
    core()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "time, chance or locale are taken from the machine", PurityTest::isAmbient))
        .because("time and chance are handed in as values; the same input gives the same advice")
        .check(Imported.CLASSES);
  }

  @Test
  void theCoreKnowsNoFilesNoLogAndNoGenerator() {
    core()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.net..",
                    "java.sql..",
                    "java.util.random..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "ch.qos.logback..")
                .or(
                    DescribedPredicate.describe(
                        "draw lots",
                        c ->
                            Set.of("Random", "SecureRandom", "ThreadLocalRandom")
                                .contains(c.getSimpleName()))))
        .because("what reads, writes or logs is an adapter, and an adapter decides nothing")
        .check(Imported.CLASSES);
  }

  private static GivenClassesConjunction core() {
    return noClasses()
        .that(
            resideInAnyPackage(
                    "app.unknot.body..",
                    "app.unknot.knowledge..",
                    "app.unknot.safety..",
                    "app.unknot.ranking..",
                    "app.unknot.routine..",
                    "app.unknot.session..",
                    "app.unknot.preferences..")
                .and(DescribedPredicate.not(resideInAnyPackage("app.unknot..json.."))));
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return AMBIENT.getOrDefault(owner.getName(), Set.of()).contains(access.getTarget().getName());
  }
}
