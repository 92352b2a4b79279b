/** Unknot; a module so that a linked runtime image can hold all of it. */
module app.unknot {
  requires atlantafx.base;
  requires info.picocli;
  requires java.desktop;
  requires java.sql;
  requires java.xml;
  requires javafx.controls;
  requires org.apache.commons.text;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires static org.jspecify;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;

  uses org.kordamp.ikonli.IkonHandler;

  exports app.unknot.app to
      javafx.graphics;

  opens app.unknot.knowledge.json to
      tools.jackson.databind;
  opens app.unknot.ranking.json to
      tools.jackson.databind;
  // The journal keeps values of the core as documents.
  opens app.unknot.body to
      tools.jackson.databind;
  opens app.unknot.journal to
      tools.jackson.databind;
  opens app.unknot.journal.sqlite to
      tools.jackson.databind;
  opens app.unknot.knowledge to
      tools.jackson.databind;
  opens app.unknot.preferences to
      tools.jackson.databind;
  opens app.unknot.safety to
      tools.jackson.databind;
  opens app.unknot.session to
      tools.jackson.databind;
  opens app.unknot.app to
      info.picocli;
}
