package org.clearleaf.settings.clinic;

/**
 * Who the kiosk belongs to, in the clinic's own words.
 *
 * @param name of the clinic; empty where none is given
 * @param desk a sentence on whom to ask; empty for the one that comes with Clearleaf, in the visitor's language
 * @param emergencyNumber what to call in an emergency
 * @param crisisLine what to call with thoughts of suicide
 */
public record Clinic(String name, String desk, String emergencyNumber, String crisisLine) {

    public static final Clinic DEFAULT = new Clinic("", "", "911", "988");
}
