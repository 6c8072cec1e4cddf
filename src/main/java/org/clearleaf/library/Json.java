package org.clearleaf.library;

import java.util.List;
import java.util.Map;

/** A JSON value that knows its place. */
sealed interface Json {

    Where where();

    /** An object; its members in the order of the file. */
    record Mapping(Where where, Map<String, Member> members) implements Json {}

    /** An array. */
    record Sequence(Where where, List<Json> items) implements Json {}

    record Text(Where where, String text) implements Json {}

    /** A number as it is written; at most 32 characters. */
    record Numeral(Where where, String digits) implements Json {}

    record Flag(Where where, boolean value) implements Json {}

    record Nothing(Where where) implements Json {}

    /** A value that broke a rule which is already among the problems, so nobody has to report it again. */
    record Unusable(Where where) implements Json {}

    /**
     * A name and its value.
     *
     * @param name the place of the name
     */
    record Member(Where name, Json value) {}
}
