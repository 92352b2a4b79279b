package app.unknot.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of the product, read once; tests are not among them. */
final class Imported {
  static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

  private Imported() {}
}
