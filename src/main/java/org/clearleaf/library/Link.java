package org.clearleaf.library;

import java.util.Optional;

/**
 * Points at another article; whether that is there only the whole library knows.
 *
 * @param id of the other article
 */
record Link(String id, Where from) {

    static Optional<Link> read(Json json, Values values) {
        return values.slug(json).map(id -> new Link(id, json.where()));
    }
}
