package app.unknot.ui.emergency;

import app.unknot.safety.EmergencyNumber;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A country with the number that brings an ambulance there. The list is short on purpose: what is
 * not certain is left to the person, who can type any number. Where the numbers come from stands in
 * docs/safety.md.
 *
 * @param code the two letters of ISO 3166
 */
record Country(String code, EmergencyNumber number) {
  private static final String EUROPEAN = "112";

  private static final List<String> EUROPE =
      List.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("AU", "000"),
          Map.entry("BR", "192"),
          Map.entry("CA", "911"),
          Map.entry("CH", "144"),
          Map.entry("CN", "120"),
          Map.entry("GB", "999"),
          Map.entry("HK", "999"),
          Map.entry("IL", "101"),
          Map.entry("IN", "112"),
          Map.entry("JP", "119"),
          Map.entry("KR", "119"),
          Map.entry("MX", "911"),
          Map.entry("NO", "113"),
          Map.entry("NZ", "111"),
          Map.entry("SG", "995"),
          Map.entry("TR", "112"),
          Map.entry("US", "911"));

  /** All of them, by their names in a language. */
  static List<Country> all(Locale language) {
    Map<String, String> numbers = new TreeMap<>(OTHERS);
    EUROPE.forEach(code -> numbers.put(code, EUROPEAN));
    return numbers.entrySet().stream()
        .map(e -> new Country(e.getKey(), new EmergencyNumber(e.getValue())))
        .sorted(Comparator.comparing(c -> c.name(language), Collator.getInstance(language)))
        .toList();
  }

  /** Its name in a language. */
  String name(Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }
}
