package app.unknot.tidy;

import java.util.Map;

/** A colour of a stylesheet, each part 0 to 1. */
public record Rgb(double red, double green, double blue, double alpha) {

  /** The colour of a role, or of "upper over lower" where the upper one lets light through. */
  static Rgb of(String role, Map<String, String> roles) {
    String[] layers = role.split(" over ", 2);
    Rgb colour = parse(roles, "-un-" + layers[0].strip());
    return layers.length == 1 ? colour : colour.over(parse(roles, "-un-" + layers[1].strip()));
  }

  private static Rgb parse(Map<String, String> roles, String role) {
    String value = roles.getOrDefault(role, "undefined " + role);
    if (value.startsWith("-")) {
      return parse(roles, value);
    }
    if (!value.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
      throw new IllegalArgumentException(role + " is no colour: " + value);
    }
    return new Rgb(
        part(value, 1), part(value, 3), part(value, 5), value.length() > 7 ? part(value, 7) : 1);
  }

  private static double part(String value, int from) {
    return Integer.parseInt(value, from, from + 2, 16) / 255.0;
  }

  /** This colour on a ground that lets no light through. */
  public Rgb over(Rgb ground) {
    return new Rgb(
        red * alpha + ground.red * (1 - alpha),
        green * alpha + ground.green * (1 - alpha),
        blue * alpha + ground.blue * (1 - alpha),
        1);
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  public static double contrast(Rgb a, Rgb b) {
    double lighter = Math.max(a.luminance(), b.luminance());
    double darker = Math.min(a.luminance(), b.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
