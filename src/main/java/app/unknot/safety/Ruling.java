package app.unknot.safety;

import java.util.Optional;

/**
 * A rule that fired.
 *
 * @param rule the rule's id; its sentence is a text
 * @param urgency for a clinician only
 * @param source the id of the source it rests on
 */
public record Ruling(
    String rule,
    Decision decision,
    Optional<Urgency> urgency,
    Until until,
    Scope scope,
    String source) {}
