package org.clearleaf.article;

import java.util.Arrays;
import java.util.Optional;

/** A choice that has a fixed word in article files, in message keys and on the command line. */
public interface Coded {

    /** Lower-case words joined by hyphens, for example {@code usually-not}. */
    String code();

    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
