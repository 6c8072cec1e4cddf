package org.clearleaf.library;

/** A field that is either left out or true, such as {@code "unknown": true}. */
final class Confirmation {

    private Confirmation() {}

    static void read(Fields in, String name) {
        if (!in.required(name, json -> in.values().flag(json)).orElse(true)) {
            in.spoil("not-true", in.whereIs(name), name);
        }
    }
}
